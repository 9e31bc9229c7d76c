import "server-only";
import { FIXED } from "@/lib/awards/entries/fields";
import { entryForm } from "@/lib/awards/entries/own-form";
import { mayWrite } from "@/lib/awards/entries/writers";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { lockDraft, type SaveAnswersInput, type SavedDraft, saveAnswers } from "@/lib/drafts/commands";
import type { Draft } from "@/lib/drafts/queries";
import { requireSeen } from "@/lib/drafts/seen";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import { amendEntry } from "./amend";
import { callOfDraft } from "./call";
import { resubmitEntry } from "./resubmit";
import { type SubmitInput, submitEntry } from "./submit";

/** Keeps what was typed, whatever colleagues typed meanwhile in other fields. Year and category stay what they were. */
export async function keepOwnAnswers(uow: UnitOfWork, input: SaveAnswersInput): Promise<SavedDraft> {
  const draft = await lockDraft(uow, input.draftId);
  requireWriter(uow, draft);
  if (!(await isSent(uow, draft))) await callOfDraft(uow, draft.answers);
  const fixed: readonly string[] = FIXED;
  const answers = Object.fromEntries(Object.entries(input.answers).filter(([name]) => !fixed.includes(name)));
  return saveAnswers(uow, { ...input, answers });
}

export type Send = SubmitInput & {
  /** The save that the person looked at: what a colleague changed after it is not sent unseen. */
  readonly seen: number;
};

/** Sends a new entry, a correction or a replacement. A repeat finds what was sent and changes nothing. */
export async function sendOwnWork(uow: UnitOfWork, { seen, ...input }: Send): Promise<{ readonly number: string }> {
  if (uow.actor.kind !== "member" && input.onBehalf === undefined) throw new NotPermitted();
  const draft = await lockDraft(uow, input.draftId);
  requireWriter(uow, draft);
  const earlier = await uow.tx.submission.findUnique({ where: { key: draft.id }, select: { number: true } });
  if (earlier !== null) return earlier;
  requireSeen(draft, seen, entryForm(await callOfDraft(uow, draft.answers)).questions.label);
  if (draft.caseId === null) return submitEntry(uow, input);
  if (draft.purpose === "correction") return resubmitEntry(uow, { id: draft.caseId, ...input });
  return amendEntry(uow, { id: draft.caseId, ...input });
}

function requireWriter({ actor }: UnitOfWork, draft: Draft): void {
  if (!mayWrite(actor, draft)) throw new RecordNotFound();
}

async function isSent({ tx }: UnitOfWork, { id }: Draft): Promise<boolean> {
  return (await tx.submission.count({ where: { key: id } })) > 0;
}
