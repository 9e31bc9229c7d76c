import "server-only";
import type { Member } from "@/lib/access/actor";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import { mayInOrganization, type OrganizationAbility } from "@/lib/organizations/permissions";
import { NOT_YOURS, NotApprovedYet } from "@/lib/organizations/refusals";

export type Organization = Prisma.OrganizationGetPayload<Record<string, never>>;

/** Holds the row to the end of the transaction: what concerns who is in charge comes one after the other. */
export async function lockOrganization(
  uow: UnitOfWork,
  organizationId: string,
  ability: OrganizationAbility,
): Promise<Organization> {
  await uow.tx.$queryRaw`SELECT 1 FROM organization WHERE id = ${organizationId}::uuid FOR UPDATE`;
  const organization = await uow.tx.organization.findUnique({ where: { id: organizationId } });
  if (organization === null) throw new RecordNotFound();
  const { status } = organization;
  if (await mayNow(uow, ability, organization)) return organization;
  throw status === "PENDING" && uow.actor.kind === "member" ? new NotApprovedYet() : new NotPermitted(NOT_YOURS);
}

/** By the membership as it is under the lock: one that ended while the form was on its way counts no more. */
async function mayNow(uow: UnitOfWork, ability: OrganizationAbility, organization: Organization): Promise<boolean> {
  const { id: organizationId, status } = organization;
  if (uow.actor.kind !== "member") return mayInOrganization(uow.actor, ability, organizationId);
  const held = await uow.tx.membership.findFirst({
    where: { accountId: uow.actor.accountId, organizationId, leftAt: null },
    select: { role: true },
  });
  if (held === null) return false;
  const memberships = [{ organizationId, organizationName: "", role: held.role, isPending: status === "PENDING" }];
  return mayInOrganization({ ...uow.actor, memberships }, ability, organizationId);
}

export function requireMember({ actor }: UnitOfWork): Member {
  if (actor.kind !== "member") throw new NotPermitted();
  return actor;
}

/** Holds several rows at once, in one order for everybody, so that two who do it together wait and do not block each other. */
export async function lockBoth(uow: UnitOfWork, one: string, other: string): Promise<[Organization, Organization]> {
  if (!mayInOrganization(uow.actor, "administer", one)) throw new NotPermitted();
  for (const id of [one, other].toSorted())
    await uow.tx.$queryRaw`SELECT 1 FROM organization WHERE id = ${id}::uuid FOR UPDATE`;
  const rows = await uow.tx.organization.findMany({
    where: { id: { in: [one, other] } },
    orderBy: { id: "asc" },
    take: 2,
  });
  const [first, second] = [one, other].map((id) => rows.find((row) => row.id === id));
  if (first === undefined || second === undefined) throw new RecordNotFound();
  return [first, second];
}

/** What the office decides bears the name of a person. */
export function requireStaffId({ actor }: UnitOfWork): string {
  if (actor.kind !== "staff") throw new NotPermitted();
  return actor.accountId;
}

export function subjectOf(organizationId: string) {
  return { kind: "organization", id: organizationId } as const;
}
