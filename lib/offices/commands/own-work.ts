import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { lockDraft, type SaveAnswersInput, type SavedDraft, saveAnswers } from "@/lib/drafts/commands";
import type { Draft } from "@/lib/drafts/queries";
import { requireSeen } from "@/lib/drafts/seen";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import { fieldLabel } from "@/lib/offices/fields";
import { mayWrite } from "@/lib/offices/writers";
import { requestChange } from "./changes";
import { resubmitOffice } from "./corrections";
import { type SubmitInput, submitOffice } from "./submit";

/** Keeps what was typed, whatever colleagues typed meanwhile in other fields. */
export async function keepOwnAnswers(uow: UnitOfWork, input: SaveAnswersInput): Promise<SavedDraft> {
  await requireWriter(uow, await lockDraft(uow, input.draftId));
  return saveAnswers(uow, input);
}

type Send = {
  readonly draftId: string;
  /** The save that the person looked at: what a colleague changed after it is not sent unseen. */
  readonly seen: number;
};

/** Sends a new office, a correction or a change. A repeat finds what was sent and changes nothing. */
export function sendOwnWork(uow: UnitOfWork, { draftId, seen }: Send): Promise<{ readonly number: string }> {
  if (uow.actor.kind !== "member") throw new NotPermitted();
  return send(uow, { draftId, seen });
}

type Entry = Send & Required<Pick<SubmitInput, "onBehalf">>;

/** The same as the municipality's, from paper, a file or a call that an officer has in hand. */
export function sendDeskEntry(uow: UnitOfWork, entry: Entry): Promise<{ readonly number: string }> {
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  return send(uow, entry);
}

async function send(
  uow: UnitOfWork,
  { seen, ...input }: Send & Pick<SubmitInput, "onBehalf">,
): Promise<{ readonly number: string }> {
  const { draftId } = input;
  const draft = await lockDraft(uow, draftId);
  await requireWriter(uow, draft);
  const earlier = await uow.tx.submission.findUnique({ where: { key: draftId }, select: { number: true } });
  if (earlier !== null) return earlier;
  requireSeen(draft, seen, fieldLabel);
  if (draft.caseId === null) return submitOffice(uow, input);
  const command = draft.purpose === "correction" ? resubmitOffice : requestChange;
  return command(uow, { id: draft.caseId, ...input });
}

async function requireWriter({ actor }: UnitOfWork, draft: Draft): Promise<void> {
  if (!mayWrite(actor, draft)) throw new RecordNotFound();
}
