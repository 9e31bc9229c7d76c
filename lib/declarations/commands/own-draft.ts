import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FORM_VERSION } from "@/lib/declarations/fields";
import { getOwnWork, type OwnPurpose } from "@/lib/declarations/queries/own-draft";
import type { Answers, Screen } from "@/lib/drafts/answers";
import { openDraft, type SavedDraft, saveAnswers } from "@/lib/drafts/commands";
import type { Draft } from "@/lib/drafts/queries";
import { NotPermitted, RecordNotFound, StepNotAllowed } from "@/lib/errors";

export type KeepInput = Screen & {
  readonly purpose: OwnPurpose;
  readonly answers: Answers;
  /** What the screen was opened with before there was a working copy: the answers that stand, as its controls show them. */
  readonly opened: Answers;
  readonly isYielding?: boolean;
};

/** Keeps what a declarer writes in answer to a correction request, or as a change: one working copy for each. */
export async function keepOwnAnswers(uow: UnitOfWork, input: KeepInput): Promise<SavedDraft> {
  const { id } = await ownDraft(uow, input);
  return saveAnswers(uow, { ...input, draftId: id });
}

/** The working copy, opened at its first use. The row of the case is held, so that two tabs do not open two. */
export async function ownDraft(uow: UnitOfWork, input: Pick<KeepInput, "purpose" | "opened">): Promise<Draft> {
  const { actor } = uow;
  if (actor.kind !== "contact") throw new NotPermitted();
  await uow.tx.$queryRaw`SELECT 1 FROM declaration WHERE id = ${actor.caseId}::uuid FOR UPDATE`;
  const work = await getOwnWork(actor, input.purpose, uow.tx);
  if (work === null) throw new RecordNotFound();
  if (!work.isOpen) throw new StepNotAllowed();
  if (work.draft !== null) return work.draft;
  return openDraft(uow, {
    flow: actor.flow,
    purpose: input.purpose,
    formVersion: FORM_VERSION,
    caseId: actor.caseId,
    answers: input.opened,
  });
}
