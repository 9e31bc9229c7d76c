import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { MemberRole } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { queueMail } from "@/lib/mail/queue";
import { isLive, roleLabels } from "@/lib/organizations/labels";
import { membershipClosedMail, membershipReopenedMail } from "@/lib/organizations/mails-from-desk";
import { AccountClosed, LastOwner, MemberNotFound, MembershipOpen } from "@/lib/organizations/refusals";
import { mypageUrl } from "./addresses";
import { endWork } from "./ending";
import { addMembership } from "./memberships";
import { countOwners } from "./owners";
import { lockOrganization, subjectOf } from "./record";

type Target = { readonly organizationId: string; readonly id: string; readonly reason: string };

/** By the office, where the owners cannot: somebody left the company and nobody there signs in any more, for example. */
export async function closeMembership(uow: UnitOfWork, input: Target): Promise<void> {
  const { organizationId, id, reason } = input;
  const organization = await lockOrganization(uow, organizationId, "administer");
  const membership = await find(uow, input);
  if (membership === null || membership.leftAt !== null) throw new MemberNotFound();
  const { accountId, role, account } = membership;
  if (role === "OWNER" && (await countOwners(uow, organizationId)) < 2) throw new LastOwner();
  await uow.tx.membership.update({ where: { id }, data: { leftAt: uow.now }, select: { id: true } });
  await endWork(uow, { organizationId, accountId });
  await recordAudit(uow, {
    action: "organization.closeMembership",
    subject: subjectOf(organizationId),
    reason,
    before: { accountId, role },
  });
  await queueMail(uow, membershipClosedMail({ to: account.email, organizationName: organization.name }), null);
}

/** A new membership of who belonged to it before; the ended one stays as it is. */
export async function reopenMembership(uow: UnitOfWork, input: Target & { readonly role: MemberRole }): Promise<void> {
  const { organizationId, role, reason } = input;
  const organization = await lockOrganization(uow, organizationId, "administer");
  if (!isLive(organization.status)) throw new MemberNotFound();
  const membership = await find(uow, input);
  if (membership === null) throw new MemberNotFound();
  const { accountId, account } = membership;
  if (!account.isActive) throw new AccountClosed();
  const open = await uow.tx.membership.count({ where: { organizationId, accountId, leftAt: null } });
  if (open > 0) throw new MembershipOpen();
  await addMembership(uow, { organizationId, accountId, role });
  await recordAudit(uow, {
    action: "organization.reopenMembership",
    subject: subjectOf(organizationId),
    reason,
    after: { accountId, role },
  });
  const mail = { to: account.email, organizationName: organization.name, role: roleLabels[role], url: mypageUrl() };
  await queueMail(uow, membershipReopenedMail(mail), null);
}

function find(uow: UnitOfWork, { organizationId, id }: Target) {
  return uow.tx.membership.findFirst({
    where: { id, organizationId },
    select: { accountId: true, role: true, leftAt: true, account: { select: { email: true, isActive: true } } },
  });
}
