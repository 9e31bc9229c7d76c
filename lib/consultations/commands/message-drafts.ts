import "server-only";
import { isGranted } from "@/lib/access/grant";
import { MESSAGE_FLOW } from "@/lib/consultations/message-flow";
import { checkMessage } from "@/lib/consultations/message-schema";
import { consultationPermissions, relationsTo } from "@/lib/consultations/permissions";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { lockDraft, openDraft, type SavedDraft, saveAnswers } from "@/lib/drafts/commands";
import type { Draft } from "@/lib/drafts/queries";
import { FieldsRefused, RecordNotFound, StaleRecord, StepNotAllowed } from "@/lib/errors";
import { spendOnMessage } from "@/lib/threads/commands/drafts";
import { writeAsDesk } from "./desk-messages";
import { findForDesk, officerId } from "./record";

/** Begins what an officer writes to the requester of a case. */
export async function openMessageDraft(uow: UnitOfWork, caseId: string): Promise<Draft> {
  const consultation = await findForDesk(uow, caseId);
  const relations = relationsTo(uow.actor, consultation);
  if (!isGranted(consultationPermissions.write, relations, consultation.status)) throw new StepNotAllowed();
  const accountId = officerId(uow);
  return openDraft(uow, { flow: MESSAGE_FLOW, purpose: "message", formVersion: MESSAGE_FLOW, caseId, accountId });
}

type Saving = { readonly draftId: string; readonly caseId: string; readonly answers: Answers; readonly seen: number };

export async function saveMessageDraft(
  uow: UnitOfWork,
  { draftId, caseId, answers, seen }: Saving,
): Promise<SavedDraft> {
  await ownDraft(uow, draftId, caseId);
  return saveAnswers(uow, { draftId, answers, seen });
}

type Sending = {
  readonly draftId: string;
  readonly caseId: string;
  /** The save that the second screen showed. */
  readonly seen: number;
  /** The address that the second screen showed. */
  readonly recipient: string;
};

/** Exactly once: the draft is the idempotency key, and its files go with the message in the same transaction. */
export async function sendMessageDraft(
  uow: UnitOfWork,
  { draftId, caseId, seen, recipient }: Sending,
): Promise<string> {
  const draft = await ownDraft(uow, draftId, caseId);
  const earlier = await uow.tx.submission.findUnique({ where: { key: draftId }, select: { number: true } });
  if (earlier !== null) return earlier.number;
  if (draft.version !== seen) throw new StaleRecord(["メッセージの内容"]);
  const checked = checkMessage(draft.answers, uow.now);
  if (!checked.ok) throw new FieldsRefused(checked.errors);
  const { consultation, message } = await writeAsDesk(uow, { ...checked.value, id: caseId, recipient });
  await spendOnMessage(uow, draft, message, consultation.number);
  return consultation.number;
}

async function ownDraft(uow: UnitOfWork, draftId: string, caseId: string): Promise<Draft> {
  await findForDesk(uow, caseId);
  const draft = await lockDraft(uow, draftId);
  const isOwn = draft.accountId === officerId(uow) && draft.flow === MESSAGE_FLOW && draft.caseId === caseId;
  if (!isOwn) throw new RecordNotFound();
  return draft;
}
