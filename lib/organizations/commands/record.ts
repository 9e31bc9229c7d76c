import "server-only";
import type { Member } from "@/lib/access/actor";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import { mayInOrganization, type OrganizationAbility } from "@/lib/organizations/permissions";

const NOT_YOURS = "この操作は、あなたの権限ではできません。団体の管理者の方に依頼してください。";

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
  if (!(await mayNow(uow, ability, organizationId))) throw new NotPermitted(NOT_YOURS);
  return organization;
}

/** By the membership as it is under the lock: one that ended while the form was on its way counts no more. */
async function mayNow(uow: UnitOfWork, ability: OrganizationAbility, organizationId: string): Promise<boolean> {
  if (uow.actor.kind !== "member") return mayInOrganization(uow.actor, ability, organizationId);
  const held = await uow.tx.membership.findFirst({
    where: { accountId: uow.actor.accountId, organizationId, leftAt: null },
    select: { role: true },
  });
  if (held === null) return false;
  const memberships = [{ organizationId, organizationName: "", role: held.role }];
  return mayInOrganization({ ...uow.actor, memberships }, ability, organizationId);
}

export function requireMember({ actor }: UnitOfWork): Member {
  if (actor.kind !== "member") throw new NotPermitted();
  return actor;
}

export function subjectOf(organizationId: string) {
  return { kind: "organization", id: organizationId } as const;
}
