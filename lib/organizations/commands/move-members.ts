import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { type Moved, strongerRole } from "@/lib/organizations/moved";
import { addMembership } from "./memberships";

const selected = { id: true, accountId: true, role: true } as const;

/** Ends the memberships of the duplicate and opens one for each where it goes; who is there already keeps the stronger role. */
export async function moveMembers(uow: UnitOfWork, sourceId: string, targetId: string): Promise<Moved["members"]> {
  const leaving = await openMemberships(uow, sourceId);
  const there = new Map((await openMemberships(uow, targetId)).map((one) => [one.accountId, one]));
  const moved: Moved["members"] = [];
  for (const { id, accountId, role } of leaving) {
    const own = there.get(accountId);
    const joined = own?.id ?? (await addMembership(uow, { organizationId: targetId, accountId, role }));
    const roleAfter = own === undefined ? role : strongerRole(own.role, role);
    if (own !== undefined && own.role !== roleAfter) await setRoleOf(uow, own.id, roleAfter);
    moved.push({ accountId, left: id, joined, isNew: own === undefined, roleBefore: own?.role ?? role, roleAfter });
  }
  await uow.tx.membership.updateMany({
    where: { id: { in: leaving.map(({ id }) => id) } },
    data: { leftAt: uow.now },
  });
  return moved;
}

function openMemberships(uow: UnitOfWork, organizationId: string) {
  return uow.tx.membership.findMany({
    where: { organizationId, leftAt: null },
    select: selected,
    orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
    take: 1000,
  });
}

/** Gives the people of a duplicate back to it, as far as they are still where they went. */
export async function returnMembers(uow: UnitOfWork, members: Moved["members"]): Promise<void> {
  const joined = await uow.tx.membership.findMany({
    where: { id: { in: members.map((one) => one.joined) }, leftAt: null },
    select: selected,
    orderBy: { id: "asc" },
    take: 1000,
  });
  const open = new Map(joined.map((one) => [one.id, one]));
  const going = members.filter((one) => open.has(one.joined));
  await uow.tx.membership.updateMany({ where: { id: { in: going.map(({ left }) => left) } }, data: { leftAt: null } });
  const made = going.filter(({ isNew }) => isNew).map((one) => one.joined);
  await uow.tx.membership.updateMany({ where: { id: { in: made } }, data: { leftAt: uow.now } });
  for (const one of going.filter(({ isNew }) => !isNew)) {
    const isAsMerged = open.get(one.joined)?.role === one.roleAfter;
    if (isAsMerged && one.roleBefore !== one.roleAfter) await setRoleOf(uow, one.joined, one.roleBefore);
  }
}

async function setRoleOf(uow: UnitOfWork, id: string, role: Moved["members"][number]["roleAfter"]): Promise<void> {
  await uow.tx.membership.update({ where: { id }, data: { role }, select: { id: true } });
}
