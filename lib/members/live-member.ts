import "server-only";
import type { Member, MembershipOf } from "@/lib/access/actor";
import { living, touch } from "@/lib/accounts/live-session";
import type { SessionKey } from "@/lib/accounts/sessions";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** The member who is signed in with this key; asked on every request, as for staff. */
export async function getLiveMember(key: SessionKey): Promise<Member | null> {
  const now = clock.now();
  const session = await db.session.findFirst({
    where: { id: key.sid, sessionVersion: key.sv, ...living(now), account: { isActive: true, kind: "MEMBER" } },
    select: {
      id: true,
      lastSeenAt: true,
      organizationId: true,
      account: { select: { id: true, name: true, sessionVersion: true, memberships: current } },
    },
  });
  if (session === null || session.account.sessionVersion !== key.sv) return null;
  await touch(session.id, session.lastSeenAt, now);
  const { id: accountId, name } = session.account;
  const memberships = session.account.memberships.map(({ organization, role }) => ({
    organizationId: organization.id,
    organizationName: organization.name,
    role,
    ...(organization.status === "PENDING" ? { isPending: true } : {}),
  }));
  const organizationId = atWork(memberships, session.organizationId);
  return { kind: "member", accountId, sessionId: session.id, name, memberships, organizationId };
}

const MEMBERSHIPS_MAX = 50;

const current = {
  where: { leftAt: null },
  select: { role: true, organization: { select: { id: true, name: true, status: true } } },
  orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
  take: MEMBERSHIPS_MAX,
} satisfies Prisma.Account$membershipsArgs;

/** The chosen one as long as one belongs to it, otherwise the one joined first. */
function atWork(memberships: readonly MembershipOf[], chosen: string | null): string | null {
  const found = memberships.find(({ organizationId }) => organizationId === chosen) ?? memberships[0];
  return found?.organizationId ?? null;
}
