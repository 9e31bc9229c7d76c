import "server-only";
import { randomInt, randomUUID } from "node:crypto";
import { type Channel, recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { wholeList } from "@/lib/db/whole-list";
import type { Answers } from "@/lib/drafts/answers";
import { lockDraft } from "@/lib/drafts/commands";
import type { Draft } from "@/lib/drafts/queries";
import { NotPermitted } from "@/lib/errors";
import { fiscalYearOf } from "@/lib/japan/dates";
import { newReferenceNumber } from "@/lib/japan/reference-number";
import { officeSubmittedMail } from "@/lib/offices/mails";
import { relationsTo } from "@/lib/offices/permissions";
import { officeWorkflow } from "@/lib/offices/workflow";
import { firstStatus } from "@/lib/workflow/workflow";
import { deskColumns } from "./columns";
import { requireMunicipality } from "./municipality";
import { about, notify } from "./notify";
import { auditView, type Office } from "./record";
import { sealAnswers } from "./sealing";

export type SubmitInput = {
  readonly draftId: string;
  /** How it reached the secretariat, when an officer enters it for the municipality. */
  readonly onBehalf?: Extract<Channel, "paper" | "word" | "phone">;
};

export type Submitted = { readonly number: string; readonly caseId: string; readonly isRepeat: boolean };

/**
 * Exactly once: the draft is the idempotency key. It is locked first, so a double click, a retry and two colleagues come one
 * after the other, and all but the first find the submission and answer with its number.
 */
export async function submitOffice(uow: UnitOfWork, input: SubmitInput): Promise<Submitted> {
  const draft = await lockDraft(uow, input.draftId);
  const organizationId = organizationOf(draft);
  const status = firstStatus(officeWorkflow, "submit", relationsTo(uow.actor, { organizationId }));
  const earlier = await uow.tx.submission.findUnique({ where: { key: draft.id } });
  if (earlier !== null) return { number: earlier.number, caseId: earlier.caseId, isRepeat: true };
  await requireMunicipality(uow, organizationId);

  const caseId = randomUUID();
  const fiscalYear = fiscalYearOf(uow.now);
  const number = newReferenceNumber("O", fiscalYear, (below) => randomInt(below));
  const channel = input.onBehalf ?? "web";
  const sealed = await sealAnswers(uow, {
    caseId,
    isNew: true,
    number,
    draftId: draft.id,
    answers: draft.answers,
    channel,
  });
  const begun = { id: caseId, number, status, fiscalYear, channel, organizationId, currentVersionId: sealed.id };
  const { searchGrams, ...columns } = newOffice(begun, sealed.answers, uow.now);
  const office = await uow.tx.office.create({ data: { ...columns, searchGrams: wholeList(searchGrams) } });
  await uow.tx.submission.create({
    data: { key: draft.id, flow: "office", caseId, number, contentHash: sealed.sha256, createdAt: uow.now },
  });
  await uow.tx.draft.update({ where: { id: draft.id }, data: { answers: {}, revisions: {} }, select: { id: true } });
  await recordSubmit(uow, office, channel);
  return { number, caseId, isRepeat: false };
}

type Begun = Pick<
  Office,
  "id" | "number" | "status" | "fiscalYear" | "channel" | "organizationId" | "currentVersionId"
>;

/** The row of an office that has just been received. */
export function newOffice(begun: Begun, answers: Answers, now: Date) {
  return { ...deskColumns(begun.number, answers), ...begun, receivedAt: now, createdAt: now, updatedAt: now };
}

function organizationOf(draft: Draft): string {
  if (draft.flow !== "office" || draft.caseId !== null || draft.organizationId === null) throw new NotPermitted();
  return draft.organizationId;
}

async function recordSubmit(uow: UnitOfWork, office: Office, channel: Channel): Promise<void> {
  await recordAudit(uow, {
    action: "office.submit",
    subject: { kind: "office", id: office.id },
    step: { flow: "office", from: "", to: office.status },
    channel,
    after: auditView(office),
  });
  await notify(uow, office, officeSubmittedMail(about(office)));
}
