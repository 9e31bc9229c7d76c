import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

const OWNERS_MAX = 20;

/** The mailboxes of those in charge at present. */
export async function openOwners(uow: UnitOfWork, organizationId: string): Promise<string[]> {
  const owners = await uow.tx.membership.findMany({
    where: { organizationId, role: "OWNER", leftAt: null },
    select: { account: { select: { email: true } } },
    orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
    take: OWNERS_MAX,
  });
  return owners.map(({ account }) => account.email);
}

export function countOwners(uow: UnitOfWork, organizationId: string): Promise<number> {
  return uow.tx.membership.count({ where: { organizationId, role: "OWNER", leftAt: null } });
}
