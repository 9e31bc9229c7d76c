import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { FORM_VERSION } from "@/lib/consultations/fields";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { asText } from "@/lib/drafts/answers";
import { addDevice, discardDraft, lockDraft, openDraft } from "@/lib/drafts/commands";
import { answersSchema } from "@/lib/drafts/stored";
import { RecordNotFound } from "@/lib/errors";
import { findMunicipality } from "@/lib/japan/municipalities";
import { lockOrganization, requireMember } from "@/lib/organizations/commands/record";
import { ClaimedElsewhere } from "@/lib/organizations/refusals";

/** A new consultation that knows what the profile says and who asks. Returns the cookie of the browser that holds it. */
export async function beginOwnConsultation(uow: UnitOfWork, organizationId: string): Promise<string> {
  const organization = await lockOrganization(uow, organizationId, "act");
  const { accountId } = requireMember(uow);
  const { name, email } = await uow.tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { name: true, email: true },
  });
  const isMunicipality = organization.kind === "MUNICIPALITY";
  const profile = answersSchema.parse(organization.profile);
  const place = isMunicipality ? findMunicipality(organization.municipalityCode ?? "")?.code.slice(0, 2) : undefined;
  const draft = await openDraft(uow, {
    flow: "consultation",
    purpose: "apply",
    formVersion: FORM_VERSION,
    organizationId,
    answers: {
      entrance: isMunicipality ? "municipality" : "company",
      organizationName: organization.name,
      prefectureCode: place ?? asText(profile["prefectureCode"]),
      contactName: name,
      contactEmail: email,
    },
  });
  return addDevice(uow, draft.id);
}

type DraftOf = { readonly organizationId: string; readonly id: string };

export async function takeUpConsultationDraft(uow: UnitOfWork, own: DraftOf): Promise<string> {
  await requireOwnDraft(uow, own);
  return addDevice(uow, own.id);
}

export async function throwAwayConsultation(uow: UnitOfWork, own: DraftOf): Promise<void> {
  await requireOwnDraft(uow, own);
  await discardDraft(uow, own.id);
}

async function requireOwnDraft(uow: UnitOfWork, { organizationId, id }: DraftOf): Promise<void> {
  await lockOrganization(uow, organizationId, "act");
  const draft = await lockDraft(uow, id);
  const isOwn = draft.flow === "consultation" && draft.organizationId === organizationId && draft.caseId === null;
  if (!isOwn || (await uow.tx.submission.count({ where: { key: id } })) > 0) throw new RecordNotFound();
}

/** One that was sent without an account becomes the organisation's; only one that belongs to nobody is taken. */
export async function attachConsultation(
  uow: UnitOfWork,
  id: string,
  organizationId: string,
): Promise<{ readonly number: string }> {
  const { count } = await uow.tx.consultation.updateMany({
    where: { id, organizationId: null },
    data: { organizationId },
  });
  const consultation = await uow.tx.consultation.findUniqueOrThrow({
    where: { id },
    select: { number: true, organizationId: true },
  });
  if (consultation.organizationId !== organizationId) throw new ClaimedElsewhere();
  if (count > 0) {
    const subject = { kind: "consultation", id };
    await recordAudit(uow, { action: "consultation.claim", subject, after: { organizationId } });
  }
  return { number: consultation.number };
}
