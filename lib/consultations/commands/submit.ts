import "server-only";
import { randomInt, randomUUID } from "node:crypto";
import { type Channel, recordAudit } from "@/lib/audit/record";
import { consultationSubmittedMail } from "@/lib/consultations/mails/to-requester";
import { listOfficers } from "@/lib/consultations/officers";
import { ENTRANCE_CODES, type Entrance } from "@/lib/consultations/options";
import { relationsTo } from "@/lib/consultations/permissions";
import { proposePeople } from "@/lib/consultations/triage";
import { consultationWorkflow } from "@/lib/consultations/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { asText } from "@/lib/drafts/answers";
import { lockDraft } from "@/lib/drafts/commands";
import { FieldsRefused, NotPermitted } from "@/lib/errors";
import { fiscalYearOf, toJapanDay } from "@/lib/japan/dates";
import { newReferenceNumber } from "@/lib/japan/reference-number";
import type { MailMessage } from "@/lib/mail/template";
import { requireSender } from "@/lib/organizations/commands/sender";
import { getSetting } from "@/lib/settings/queries";
import { firstStatus } from "@/lib/workflow/workflow";
import { deskColumns } from "./columns";
import { notifyDesk, notifyRequester, statusUrl } from "./notify";
import { auditView, type Consultation } from "./record";
import { sealAnswers } from "./sealing";

export type SubmitInput = {
  readonly draftId: string;
  readonly hasConsent: boolean;
  /** How it reached the desk, when an officer enters it for the requester. */
  readonly onBehalf?: Extract<Channel, "paper" | "word" | "phone">;
};

export type Submitted = { readonly number: string; readonly caseId: string; readonly isRepeat: boolean };

/**
 * Exactly once: the draft is the idempotency key. It is locked first, so a double click, a retry and a second tab come one
 * after the other, and all but the first find the submission and answer with its number.
 */
export async function submitConsultation(uow: UnitOfWork, input: SubmitInput): Promise<Submitted> {
  const draft = await lockDraft(uow, input.draftId);
  const earlier = await uow.tx.submission.findUnique({ where: { key: draft.id } });
  if (earlier !== null) return { number: earlier.number, caseId: earlier.caseId, isRepeat: true };

  if (draft.flow !== "consultation" || draft.caseId !== null) throw new NotPermitted();
  await requireSender(uow, draft.organizationId);
  const status = firstStatus(consultationWorkflow, "submit", relationsTo(uow.actor, null));
  if (!input.hasConsent) throw new FieldsRefused({ consent: "個人情報の取扱いを確認し、チェックを入れてください。" });

  const caseId = randomUUID();
  const fiscalYear = fiscalYearOf(uow.now);
  const number = newReferenceNumber("C", fiscalYear, (below) => randomInt(below));
  const channel = input.onBehalf ?? "web";
  const { answers } = draft;
  const sealed = await sealAnswers(uow, { caseId, isNew: true, number, draftId: draft.id, answers, channel });
  const columns = deskColumns(number, entranceOf(asText(answers["entrance"])), sealed.answers);
  const people = proposePeople(columns.topics.set, await listOfficers(uow.tx, uow.now));
  const begun = { id: caseId, number, status, fiscalYear, channel, organizationId: draft.organizationId };
  const times = { receivedAt: uow.now, lastFromOutside: uow.now, createdAt: uow.now, updatedAt: uow.now };
  const consultation = await uow.tx.consultation.create({
    data: { ...columns, ...begun, ...people, ...times, currentVersionId: sealed.id },
  });
  await uow.tx.submission.create({
    data: { key: draft.id, flow: "consultation", caseId, number, contentHash: sealed.sha256, createdAt: uow.now },
  });
  await uow.tx.draft.update({ where: { id: draft.id }, data: { answers: {}, revisions: {} }, select: { id: true } });
  await recordSubmit(uow, consultation, channel);
  return { number, caseId, isRepeat: false };
}

function entranceOf(asked: string): Entrance {
  const entrance = ENTRANCE_CODES.find((code) => code === asked);
  if (entrance === undefined) throw new FieldsRefused({ entrance: "相談の窓口を選び直してください。" });
  return entrance;
}

type Received = { readonly to: string; readonly number: string; readonly url: string; readonly days: number };

export async function recordSubmit(
  uow: UnitOfWork,
  consultation: Consultation,
  channel: Channel,
  compose: (received: Received) => MailMessage = consultationSubmittedMail,
): Promise<void> {
  await recordAudit(uow, {
    action: "consultation.submit",
    subject: { kind: "consultation", id: consultation.id },
    step: { flow: "consultation", from: "", to: consultation.status },
    channel,
    after: auditView(consultation),
  });
  const days = await getSetting("consultation.targetDays", { on: toJapanDay(uow.now), from: uow.tx });
  const { contactEmail: to, number } = consultation;
  await notifyRequester(uow, consultation, compose({ to, number, url: statusUrl(), days }));
  await notifyDesk(uow, consultation);
}
