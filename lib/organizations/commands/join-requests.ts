import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { MemberRole } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { queueMail } from "@/lib/mail/queue";
import { joinAnswerMail } from "@/lib/organizations/mails";
import { RequestOver } from "@/lib/organizations/refusals";
import { mypageUrl } from "./addresses";
import { addMembership } from "./memberships";
import { lockOrganization, requireMember, subjectOf } from "./record";

type Decision = { readonly organizationId: string; readonly id: string };

export async function acceptJoinRequest(
  uow: UnitOfWork,
  input: Decision & { readonly role: MemberRole },
): Promise<void> {
  const { organizationId, role } = input;
  const organization = await lockOrganization(uow, organizationId, "manageMembers");
  const { accountId, email } = await endRequest(uow, input, true);
  await recordAudit(uow, {
    action: "organization.acceptRequest",
    subject: subjectOf(organizationId),
    after: { accountId },
  });
  const belongs = await uow.tx.membership.count({ where: { organizationId, accountId, leftAt: null } });
  if (belongs === 0) await addMembership(uow, { organizationId, accountId, role });
  await queueMail(
    uow,
    joinAnswerMail({ to: email, organizationName: organization.name, isAccepted: true, url: mypageUrl() }),
    null,
  );
}

export async function declineJoinRequest(uow: UnitOfWork, input: Decision): Promise<void> {
  const { organizationId } = input;
  const organization = await lockOrganization(uow, organizationId, "manageMembers");
  const { accountId, email } = await endRequest(uow, input, false);
  await recordAudit(uow, {
    action: "organization.declineRequest",
    subject: subjectOf(organizationId),
    after: { accountId },
  });
  await queueMail(
    uow,
    joinAnswerMail({ to: email, organizationName: organization.name, isAccepted: false, url: mypageUrl() }),
    null,
  );
}

/** The one who asked takes it back. */
export async function takeBackJoinRequest(uow: UnitOfWork): Promise<void> {
  const { accountId } = requireMember(uow);
  const open = await uow.tx.joinRequest.findFirst({
    where: { accountId, endedAt: null },
    select: { organizationId: true },
  });
  if (open === null) return;
  await uow.tx.joinRequest.updateMany({
    where: { accountId, endedAt: null },
    data: { endedAt: uow.now, endedBy: accountId, isAccepted: false },
  });
  await recordAudit(uow, { action: "organization.takeBackRequest", subject: subjectOf(open.organizationId) });
}

async function endRequest(uow: UnitOfWork, { id, organizationId }: Decision, isAccepted: boolean) {
  const { count } = await uow.tx.joinRequest.updateMany({
    where: { id, organizationId, endedAt: null },
    data: { endedAt: uow.now, endedBy: requireMember(uow).accountId, isAccepted },
  });
  if (count === 0) throw new RequestOver();
  const { accountId, account } = await uow.tx.joinRequest.findUniqueOrThrow({
    where: { id },
    select: { accountId: true, account: { select: { email: true } } },
  });
  return { accountId, email: account.email };
}
