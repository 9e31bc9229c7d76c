import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { hashToken, newToken } from "@/lib/crypto/tokens";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { daysAfter } from "@/lib/durations";
import { NotPermitted } from "@/lib/errors";
import { queueMail } from "@/lib/mail/queue";
import type { MunicipalityInput } from "@/lib/organizations/desk-schema";
import { roleLabels } from "@/lib/organizations/labels";
import { INVITATION_DAYS } from "@/lib/organizations/limits";
import { invitationMail } from "@/lib/organizations/mails";
import { mayInOrganization } from "@/lib/organizations/permissions";
import { NumberTaken } from "@/lib/organizations/refusals";
import { invitationUrl } from "./addresses";
import { lockNumber } from "./numbers";
import { requireStaffId, subjectOf } from "./record";

export type Invited = { readonly organizationId: string; readonly token: string };

/**
 * The office checked who asks: the municipality is there at once, and whoever takes the invitation is in charge of it. One that
 * nobody came to is invited anew.
 */
export async function inviteMunicipality(uow: UnitOfWork, input: MunicipalityInput): Promise<Invited> {
  if (!mayInOrganization(uow.actor, "administer", null)) throw new NotPermitted();
  const { municipalityCode, email } = input;
  await lockNumber(uow, { corporateNumber: null, municipalityCode });
  const known = await uow.tx.organization.findUnique({
    where: { municipalityCode },
    select: { id: true, name: true, _count: { select: { memberships: true } } },
  });
  if (known !== null && known._count.memberships > 0) throw new NumberTaken(known.name);
  const id = known?.id ?? (await createMunicipality(uow, input));
  const token = await issueInvitation(uow, id, email);
  await recordAudit(uow, {
    action: "organization.inviteMunicipality",
    subject: subjectOf(id),
    after: { municipalityCode },
  });
  const organizationName = known?.name ?? input.organizationName;
  const message = { to: email, organizationName, role: roleLabels.OWNER, days: INVITATION_DAYS };
  await queueMail(uow, invitationMail({ ...message, url: invitationUrl(token) }), null);
  return { organizationId: id, token };
}

async function createMunicipality(uow: UnitOfWork, input: MunicipalityInput): Promise<string> {
  const { municipalityCode, organizationName: name } = input;
  const profile = { organizationName: name, legalForm: "public-body", noCorporateNumberReason: "other" };
  const { id } = await uow.tx.organization.create({
    data: {
      kind: "MUNICIPALITY",
      name,
      municipalityCode,
      profile,
      createdAt: uow.now,
      updatedAt: uow.now,
      versions: { create: { version: 1, profile, changedBy: requireStaffId(uow), changedAt: uow.now } },
    },
    select: { id: true },
  });
  return id;
}

/** One link holds: an earlier one ends. */
async function issueInvitation(uow: UnitOfWork, organizationId: string, email: string): Promise<string> {
  await uow.tx.invitation.updateMany({
    where: { organizationId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: uow.now },
  });
  const token = newToken();
  await uow.tx.invitation.create({
    data: {
      organizationId,
      email,
      role: "OWNER",
      tokenHash: hashToken(token),
      invitedBy: requireStaffId(uow),
      createdAt: uow.now,
      expiresAt: daysAfter(uow.now, INVITATION_DAYS),
    },
    select: { id: true },
  });
  return token;
}
