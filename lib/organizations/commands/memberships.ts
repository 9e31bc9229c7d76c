import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { MemberRole } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { LastOwner, MemberNotFound } from "@/lib/organizations/refusals";
import { endInvitations, endWork } from "./ending";
import { lockOrganization, requireMember, subjectOf } from "./record";

type NewMembership = { readonly organizationId: string; readonly accountId: string; readonly role: MemberRole };

/** Of somebody who does not belong to it at present. */
export async function addMembership(uow: UnitOfWork, membership: NewMembership): Promise<string> {
  const { organizationId, accountId, role } = membership;
  const { id } = await uow.tx.membership.create({
    data: { ...membership, joinedAt: uow.now },
    select: { id: true },
  });
  await recordAudit(uow, {
    action: "organization.join",
    subject: subjectOf(organizationId),
    after: { accountId, role },
  });
  return id;
}

type Target = { readonly organizationId: string; readonly id: string };

export async function setRole(uow: UnitOfWork, input: Target & { readonly role: MemberRole }): Promise<void> {
  await lockOrganization(uow, input.organizationId, "manageMembers");
  const before = await findOpen(uow, input);
  if (before.role === input.role) return;
  if (before.role === "OWNER") await requireAnotherOwner(uow, before);
  await changeRole(uow, before, input.role);
  await recordAudit(uow, {
    action: "organization.setRole",
    subject: subjectOf(input.organizationId),
    before: { accountId: before.accountId, role: before.role },
    after: { accountId: before.accountId, role: input.role },
  });
}

/** 引き継ぎ: the other becomes the one in charge, and who hands over goes on as an editor. */
export async function handOver(uow: UnitOfWork, input: Target): Promise<void> {
  await lockOrganization(uow, input.organizationId, "manageMembers");
  const successor = await findOpen(uow, input);
  const own = await findOwn(uow, input.organizationId);
  if (successor.id === own.id) throw new NotPermitted();
  await changeRole(uow, successor, "OWNER");
  await changeRole(uow, own, "EDITOR");
  await recordAudit(uow, {
    action: "organization.handOver",
    subject: subjectOf(input.organizationId),
    before: { accountId: own.accountId },
    after: { accountId: successor.accountId },
  });
}

export async function removeMember(uow: UnitOfWork, input: Target): Promise<void> {
  await lockOrganization(uow, input.organizationId, "manageMembers");
  const membership = await findOpen(uow, input);
  if (membership.accountId === requireMember(uow).accountId) throw new NotPermitted();
  await end(uow, membership, "organization.removeMember");
}

/** 脱退, by the member. The last one in charge hands over first. */
export async function leaveOrganization(uow: UnitOfWork, organizationId: string): Promise<void> {
  await lockOrganization(uow, organizationId, "leave");
  const membership = await findOwn(uow, organizationId);
  if (membership.role === "OWNER") await requireAnotherOwner(uow, membership);
  await end(uow, membership, "organization.leave");
}

type Open = {
  readonly id: string;
  readonly organizationId: string;
  readonly accountId: string;
  readonly role: MemberRole;
};

const selected = { id: true, organizationId: true, accountId: true, role: true } as const;

async function findOpen(uow: UnitOfWork, { organizationId, id }: Target): Promise<Open> {
  const found = await uow.tx.membership.findFirst({ where: { id, organizationId, leftAt: null }, select: selected });
  if (found === null) throw new MemberNotFound();
  return found;
}

async function findOwn(uow: UnitOfWork, organizationId: string): Promise<Open> {
  const { accountId } = requireMember(uow);
  const where = { accountId, organizationId, leftAt: null };
  const found = await uow.tx.membership.findFirst({ where, select: selected });
  if (found === null) throw new MemberNotFound();
  return found;
}

async function requireAnotherOwner(uow: UnitOfWork, { id, organizationId }: Open): Promise<void> {
  const others = await uow.tx.membership.count({
    where: { organizationId, role: "OWNER", leftAt: null, id: { not: id } },
  });
  if (others === 0) throw new LastOwner();
}

async function changeRole(uow: UnitOfWork, membership: Open, role: MemberRole): Promise<void> {
  await uow.tx.membership.update({ where: { id: membership.id }, data: { role }, select: { id: true } });
  if (role === "VIEWER") await endWork(uow, membership);
  else if (role === "EDITOR") await endInvitations(uow, membership);
}

async function end(
  uow: UnitOfWork,
  membership: Open,
  action: "organization.leave" | "organization.removeMember",
): Promise<void> {
  const { id, organizationId, accountId, role } = membership;
  await uow.tx.membership.update({ where: { id }, data: { leftAt: uow.now }, select: { id: true } });
  await endWork(uow, membership);
  await recordAudit(uow, { action, subject: subjectOf(organizationId), before: { accountId, role } });
}
