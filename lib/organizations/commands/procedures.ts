import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { attachConsultation } from "@/lib/consultations/commands/own";
import { openContactSession, spendAccessCode } from "@/lib/contacts/commands";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FORM_VERSION } from "@/lib/declarations/fields";
import { relationsTo } from "@/lib/declarations/permissions";
import { addDevice, discardDraft, lockDraft, openDraft } from "@/lib/drafts/commands";
import { answersSchema } from "@/lib/drafts/stored";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import { ClaimedElsewhere } from "@/lib/organizations/refusals";
import { lockOrganization, requireMember } from "./record";

/** A new declaration that knows what the profile says and who writes it. Returns the cookie of the browser that holds it. */
export async function beginDeclaration(uow: UnitOfWork, organizationId: string): Promise<string> {
  const organization = await lockOrganization(uow, organizationId, "act");
  const { accountId } = requireMember(uow);
  const { name, email } = await uow.tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { name: true, email: true },
  });
  const draft = await openDraft(uow, {
    flow: "declaration",
    purpose: "apply",
    formVersion: FORM_VERSION,
    organizationId,
    answers: { ...answersSchema.parse(organization.profile), contactName: name, contactEmail: email },
  });
  return addDevice(uow, draft.id);
}

type DraftOf = { readonly organizationId: string; readonly id: string };

/** Goes on with what a member began, in this browser. */
export async function takeUpDraft(uow: UnitOfWork, { organizationId, id }: DraftOf): Promise<string> {
  await requireDraft(uow, { organizationId, id });
  return addDevice(uow, id);
}

export async function throwAwayDraft(uow: UnitOfWork, { organizationId, id }: DraftOf): Promise<void> {
  await requireDraft(uow, { organizationId, id });
  await discardDraft(uow, id);
}

async function requireDraft(uow: UnitOfWork, { organizationId, id }: DraftOf): Promise<void> {
  await lockOrganization(uow, organizationId, "act");
  const draft = await lockDraft(uow, id);
  if (draft.organizationId !== organizationId || draft.purpose !== "apply") throw new RecordNotFound();
  const sent = await uow.tx.submission.count({ where: { key: id } });
  if (sent > 0) throw new RecordNotFound();
}

/** Lets this browser work on a case of the organisation, as after a mailed code; what is done there bears the member's id. */
export async function openOwnCase(uow: UnitOfWork, number: string): Promise<string> {
  const { accountId } = requireMember(uow);
  const declaration = await uow.tx.declaration.findUnique({
    where: { number },
    select: { id: true, organizationId: true },
  });
  if (declaration === null) throw new RecordNotFound();
  const relations = relationsTo(uow.actor, declaration);
  if (relations.length === 0) throw new RecordNotFound();
  if (!relations.includes("declarant")) throw new NotPermitted();
  const token = await openContactSession(uow, { flow: "declaration", caseId: declaration.id, accountId });
  await recordAudit(uow, { action: "case.openFromMyPage", subject: { kind: "declaration", id: declaration.id } });
  return token;
}

type Claim = { readonly organizationId: string; readonly accessId: string; readonly code: string };

/**
 * A record that was sent without an account becomes the organisation's, by the code mailed to its contact. Null when the code
 * is not taken; that costs a try, which must not roll back.
 */
export async function claimDeclaration(uow: UnitOfWork, claim: Claim): Promise<{ readonly number: string } | null> {
  await lockOrganization(uow, claim.organizationId, "act");
  const proved = await spendAccessCode(uow, claim.accessId, claim.code);
  if (proved?.flow === "consultation") return attachConsultation(uow, proved.caseId, claim.organizationId);
  if (proved?.flow !== "declaration") return null;
  return attachDeclaration(uow, proved.caseId, claim.organizationId);
}

/** Only a record that belongs to nobody is taken; asking again for one's own changes nothing. */
export async function attachDeclaration(
  uow: UnitOfWork,
  id: string,
  organizationId: string,
): Promise<{ readonly number: string }> {
  const { count } = await uow.tx.declaration.updateMany({
    where: { id, organizationId: null },
    data: { organizationId },
  });
  const declaration = await uow.tx.declaration.findUniqueOrThrow({
    where: { id },
    select: { number: true, organizationId: true },
  });
  if (declaration.organizationId !== organizationId) throw new ClaimedElsewhere();
  if (count > 0) {
    await recordAudit(uow, {
      action: "declaration.claim",
      subject: { kind: "declaration", id },
      after: { organizationId },
    });
  }
  return { number: declaration.number };
}
