import "server-only";
import type { Staff } from "@/lib/access/actor";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { CONSENT_KEYS } from "@/lib/declarations/consents";
import { FORM_VERSION, fieldLabel } from "@/lib/declarations/fields";
import { relationsTo } from "@/lib/declarations/permissions";
import type { EntryPurpose } from "@/lib/declarations/queries/desk-entry";
import { type DeclarationAction, declarationWorkflow } from "@/lib/declarations/workflow";
import type { Answers, Screen } from "@/lib/drafts/answers";
import { lockDraft, openDraft, type SavedDraft, saveAnswers } from "@/lib/drafts/commands";
import { requireSeen } from "@/lib/drafts/seen";
import { NotPermitted, RecordNotFound, StepNotAllowed } from "@/lib/errors";
import { availableActions } from "@/lib/workflow/workflow";
import { requestChange } from "./changes";
import { resubmitDeclaration } from "./corrections";
import type { Declaration } from "./record";
import { findForReview } from "./review";
import { type SubmitInput, submitDeclaration } from "./submit";

const steps = {
  correction: ["resubmit", "resubmitChange"],
  change: ["requestChange"],
} as const satisfies Record<Exclude<EntryPurpose, "on-behalf">, readonly DeclarationAction[]>;

/** Begins what an officer types in for a declarer. The draft belongs to the officer alone, until it is sent. */
export async function openDeskEntry(
  uow: UnitOfWork,
  input: { readonly purpose: EntryPurpose; readonly caseId?: string },
): Promise<string> {
  const staff = requireReviewer(uow);
  const { purpose, caseId } = input;
  if (purpose === "on-behalf") return (await openDraft(uow, draftOf(staff, purpose))).id;
  if (caseId === undefined) throw new RecordNotFound();

  const declaration = await findForReview(uow, caseId);
  const allowed: readonly string[] = availableActions(
    declarationWorkflow,
    declaration.status,
    relationsTo(staff, declaration),
  );
  if (!steps[purpose].some((step) => allowed.includes(step))) throw new StepNotAllowed();
  return (await openDraft(uow, { ...draftOf(staff, purpose), caseId })).id;
}

function draftOf({ accountId }: Staff, purpose: EntryPurpose) {
  return { flow: "declaration", purpose, formVersion: FORM_VERSION, accountId };
}

export type SaveEntryInput = Screen & { readonly draftId: string; readonly answers: Answers };

export async function saveDeskEntry(uow: UnitOfWork, input: SaveEntryInput): Promise<SavedDraft> {
  await ownEntry(uow, input.draftId);
  return saveAnswers(uow, input);
}

export type SendEntryInput = {
  readonly draftId: string;
  /** The save that the check page showed. */
  readonly seen: number;
  readonly onBehalf: NonNullable<SubmitInput["onBehalf"]>;
};

/** Sends it as the declarer's. That everything was agreed to stands on the paper, which the officer has in hand. */
export async function sendDeskEntry(uow: UnitOfWork, input: SendEntryInput): Promise<{ readonly number: string }> {
  const { draftId, seen, onBehalf } = input;
  const draft = await ownEntry(uow, draftId);
  const earlier = await uow.tx.submission.findUnique({ where: { key: draftId }, select: { number: true } });
  if (earlier !== null) return earlier;
  requireSeen(draft, seen, fieldLabel);

  if (draft.caseId === null) return submitDeclaration(uow, { draftId, onBehalf, consents: CONSENT_KEYS });
  return sendForCase(uow, { id: draft.caseId, draftId, onBehalf }, draft.purpose);
}

type ForCase = { readonly id: string; readonly draftId: string; readonly onBehalf: SendEntryInput["onBehalf"] };

function sendForCase(uow: UnitOfWork, input: ForCase, purpose: string): Promise<Declaration> {
  return purpose === "change" ? requestChange(uow, input) : resubmitDeclaration(uow, input);
}

async function ownEntry(uow: UnitOfWork, draftId: string) {
  const staff = requireReviewer(uow);
  const draft = await lockDraft(uow, draftId);
  if (draft.accountId !== staff.accountId) throw new RecordNotFound();
  return draft;
}

function requireReviewer({ actor }: UnitOfWork): Staff {
  if (actor.kind !== "staff" || !relationsTo(actor, null).includes("reviewer")) throw new NotPermitted();
  return actor;
}
