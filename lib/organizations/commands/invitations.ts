import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { daysAfter } from "@/lib/durations";
import { queueMail } from "@/lib/mail/queue";
import { renameAccount } from "@/lib/members/commands";
import { roleLabels } from "@/lib/organizations/labels";
import { INVITATION_DAYS } from "@/lib/organizations/limits";
import { invitationMail } from "@/lib/organizations/mails";
import { InvitationOver } from "@/lib/organizations/refusals";
import type { InvitationInput } from "@/lib/organizations/schema";
import { invitationUrl } from "./addresses";
import { addMembership } from "./memberships";
import { lockOrganization, requireMember, subjectOf } from "./record";

/**
 * Mails a link. Whether the address has an account, here or anywhere, is told to nobody; an earlier invitation of the same
 * address ends, so that one link holds.
 */
export async function inviteMember(
  uow: UnitOfWork,
  input: InvitationInput & { readonly organizationId: string },
): Promise<string> {
  const { organizationId, email, role } = input;
  const organization = await lockOrganization(uow, organizationId, "manageMembers");
  await uow.tx.invitation.updateMany({
    where: { organizationId, email, acceptedAt: null, revokedAt: null },
    data: { revokedAt: uow.now },
  });
  const token = newToken();
  const { id } = await uow.tx.invitation.create({
    data: {
      organizationId,
      email,
      role,
      tokenHash: hashToken(token),
      invitedBy: requireMember(uow).accountId,
      createdAt: uow.now,
      expiresAt: daysAfter(uow.now, INVITATION_DAYS),
    },
    select: { id: true },
  });
  await recordAudit(uow, {
    action: "organization.invite",
    subject: subjectOf(organizationId),
    after: { invitation: id, role },
  });
  const message = invitationMail({
    to: email,
    organizationName: organization.name,
    role: roleLabels[role],
    days: INVITATION_DAYS,
    url: invitationUrl(token),
  });
  await queueMail(uow, message, null);
  return token;
}

export async function revokeInvitation(
  uow: UnitOfWork,
  input: { readonly organizationId: string; readonly id: string },
): Promise<void> {
  const { organizationId, id } = input;
  await lockOrganization(uow, organizationId, "manageMembers");
  const { count } = await uow.tx.invitation.updateMany({
    where: { id, organizationId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: uow.now },
  });
  if (count === 0) throw new InvitationOver();
  await recordAudit(uow, {
    action: "organization.revokeInvitation",
    subject: subjectOf(organizationId),
    before: { invitation: id },
  });
}

export type AcceptInput = { readonly token: string; readonly name?: string | undefined };

/** Takes the link and the mailbox it was sent to. Returns the organisation one now belongs to. */
export async function acceptInvitation(uow: UnitOfWork, { token, name }: AcceptInput): Promise<string> {
  const { accountId } = requireMember(uow);
  const { email } = await uow.tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { email: true } });
  const tokenHash = hashToken(token);
  const { count } = await uow.tx.invitation.updateMany({
    where: { tokenHash, email, acceptedAt: null, revokedAt: null, expiresAt: { gt: uow.now } },
    data: { acceptedAt: uow.now },
  });
  if (count === 0) throw new InvitationOver();
  if (name !== undefined) await renameAccount(uow, name);
  const { organizationId, role } = await uow.tx.invitation.findUniqueOrThrow({
    where: { tokenHash },
    select: { organizationId: true, role: true },
  });
  await uow.tx.$queryRaw`SELECT 1 FROM organization WHERE id = ${organizationId}::uuid FOR UPDATE`;
  const belongs = await uow.tx.membership.count({ where: { organizationId, accountId, leftAt: null } });
  if (belongs === 0) await addMembership(uow, { organizationId, accountId, role });
  return organizationId;
}
