import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";

const MEMBERSHIPS_MAX = 50;

/** The person for whom the worker goes on, with what they may do by now; null once the account is closed. */
export async function actorOf(accountId: string, job: string): Promise<Actor | null> {
  const account = await db.account.findFirst({
    where: { id: accountId, isActive: true },
    select: {
      kind: true,
      name: true,
      duties: true,
      memberships: {
        where: { leftAt: null },
        select: { role: true, organization: { select: { id: true, name: true, status: true } } },
        orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
        take: MEMBERSHIPS_MAX,
      },
    },
  });
  if (account === null) return null;
  const { name, duties } = account;
  if (account.kind === "STAFF") return { kind: "staff", accountId, sessionId: job, name, duties };
  const memberships = account.memberships.map(({ organization, role }) => ({
    organizationId: organization.id,
    organizationName: organization.name,
    role,
    isPending: organization.status === "PENDING",
  }));
  return { kind: "member", accountId, sessionId: job, name, memberships, organizationId: null };
}
