import { visitor } from "@/app/(apply)/consultations/apply/procedure";
import { takePapers } from "@/app/(apply)/consultations/take-papers";
import { RELEASE_NAME, UPLOAD_INTENT } from "@/components/form/intents";
import { releaseFiles } from "@/lib/attachments/draft-files";
import type { TakenDocuments } from "@/lib/attachments/take-documents";
import { keepHolding } from "@/lib/auth/held-draft";
import { type Attempt, attempt } from "@/lib/db/unit-of-work";
import { asList } from "@/lib/drafts/answers";
import type { FormAnswers } from "@/lib/drafts/answers-of-form";
import { type SavedDraft, saveAnswers } from "@/lib/drafts/commands";
import type { Draft } from "@/lib/drafts/queries";
import { screenOf } from "@/lib/drafts/screen";

export type SavedStep = SavedDraft & {
  /** Present in the step that asks for files. */
  readonly files?: TakenDocuments;
  /** The person asked for something that leaves them on this page. */
  readonly isStaying: boolean;
};

/** Keeps whatever the form holds, right or wrong, before anything is checked. */
export async function saveStep(draft: Draft, form: FormAnswers, data: FormData): Promise<Attempt<SavedStep>> {
  const choice = { field: "files", named: asList(form.answers["files"]) };
  const files = "files" in form.values ? await takePapers({ actor: visitor, draft }, choice, data) : undefined;
  const answers = { ...form.answers, ...(files ? { files: files.ids } : {}) };
  const saved = await attempt(visitor, (uow) =>
    saveAnswers(uow, { draftId: draft.id, ...screenOf(data, draft.version), answers }),
  );
  if (!saved.ok) return saved;
  await releaseFiles(visitor, draft.id, files?.released ?? []);
  await keepHolding("consultation");
  const isStaying = data.get("intent") === UPLOAD_INTENT || data.has(RELEASE_NAME);
  return { ok: true, value: { ...saved.value, isStaying, ...(files && { files }) } };
}
