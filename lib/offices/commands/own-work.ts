import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { changedSince } from "@/lib/drafts/answers";
import { lockDraft, type SaveAnswersInput, type SavedDraft, saveAnswers } from "@/lib/drafts/commands";
import type { Draft } from "@/lib/drafts/queries";
import { RecordNotFound, StaleRecord } from "@/lib/errors";
import { fieldLabel } from "@/lib/offices/fields";
import { relationsTo } from "@/lib/offices/permissions";
import { requestChange } from "./changes";
import { resubmitOffice } from "./corrections";
import { submitOffice } from "./submit";

/** Keeps what a member typed, whatever colleagues typed meanwhile in other fields. */
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
export async function sendOwnWork(uow: UnitOfWork, { draftId, seen }: Send): Promise<{ readonly number: string }> {
  const draft = await lockDraft(uow, draftId);
  await requireWriter(uow, draft);
  const earlier = await uow.tx.submission.findUnique({ where: { key: draftId }, select: { number: true } });
  if (earlier !== null) return earlier;
  if (draft.version !== seen) throw new StaleRecord(Object.keys(changedSince(draft, seen)).map(fieldLabel));
  if (draft.caseId === null) return submitOffice(uow, { draftId });
  const command = draft.purpose === "correction" ? resubmitOffice : requestChange;
  return command(uow, { id: draft.caseId, draftId });
}

async function requireWriter(uow: UnitOfWork, { flow, organizationId }: Draft): Promise<void> {
  if (flow !== "office" || organizationId === null) throw new RecordNotFound();
  if (!relationsTo(uow.actor, { organizationId }).includes("registrant")) throw new RecordNotFound();
}
