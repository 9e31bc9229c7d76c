import "server-only";
import { isGranted } from "@/lib/access/grant";
import { REPLY_FLOW } from "@/lib/consultations/message-flow";
import { consultationPermissions, relationsTo } from "@/lib/consultations/permissions";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { lockDraft, openDraft, type SavedDraft, saveAnswers } from "@/lib/drafts/commands";
import type { Draft } from "@/lib/drafts/queries";
import { FieldsRefused, RecordNotFound, StepNotAllowed } from "@/lib/errors";
import { spendOnMessage } from "@/lib/threads/commands/drafts";
import { outsideText } from "@/lib/threads/text";
import { type Consultation, findForChange } from "./record";
import { writeAsRequester, writerId } from "./requester";

/** Begins what whoever asked writes into the thread. */
export async function openReply(uow: UnitOfWork, caseId: string): Promise<Draft> {
  requireWriter(uow, await findForChange(uow, caseId));
  const accountId = writerId(uow);
  const own = accountId === null ? {} : { accountId };
  return openDraft(uow, { flow: REPLY_FLOW, purpose: "message", formVersion: REPLY_FLOW, caseId, ...own });
}

type Saving = { readonly draftId: string; readonly caseId: string; readonly answers: Answers; readonly seen: number };

export async function saveReply(uow: UnitOfWork, { draftId, caseId, answers, seen }: Saving): Promise<SavedDraft> {
  await ownReply(uow, draftId, caseId);
  return saveAnswers(uow, { draftId, answers, seen });
}

/** Exactly once: the draft is the idempotency key, and its files go with the message in the same transaction. */
export async function sendReply(
  uow: UnitOfWork,
  { draftId, caseId }: Pick<Saving, "draftId" | "caseId">,
): Promise<Consultation> {
  const draft = await ownReply(uow, draftId, caseId);
  const earlier = await uow.tx.submission.findUnique({ where: { key: draftId }, select: { key: true } });
  if (earlier !== null) return findForChange(uow, caseId);
  const read = outsideText.safeParse(draft.answers["body"]);
  if (!read.success) throw new FieldsRefused({ body: read.error.issues[0]?.message ?? "" });
  const { consultation, message } = await writeAsRequester(uow, { id: caseId, body: read.data });
  await spendOnMessage(uow, draft, message, consultation.number);
  return consultation;
}

async function ownReply(uow: UnitOfWork, draftId: string, caseId: string): Promise<Draft> {
  requireRelation(uow, await findForChange(uow, caseId));
  const draft = await lockDraft(uow, draftId);
  const isOwn = draft.flow === REPLY_FLOW && draft.caseId === caseId && draft.accountId === writerId(uow);
  if (!isOwn) throw new RecordNotFound();
  return draft;
}

function requireRelation(uow: UnitOfWork, consultation: Consultation): void {
  if (!relationsTo(uow.actor, consultation).includes("requester")) throw new RecordNotFound();
}

function requireWriter(uow: UnitOfWork, consultation: Consultation): void {
  requireRelation(uow, consultation);
  const relations = relationsTo(uow.actor, consultation);
  if (!isGranted(consultationPermissions.write, relations, consultation.status)) throw new StepNotAllowed();
}
