import { visitor } from "@/app/(apply)/consultations/apply/procedure";
import { imageControl, RELEASE_NAME, UPLOAD_INTENT } from "@/components/form/intents";
import { type TakenDocuments, takeDocuments } from "@/lib/attachments/take-documents";
import { keepHolding } from "@/lib/auth/held-draft";
import { overLimit } from "@/lib/auth/visitor-limit";
import { type Attempt, attempt } from "@/lib/db/unit-of-work";
import { asList } from "@/lib/drafts/answers";
import type { FormAnswers } from "@/lib/drafts/answers-of-form";
import { type SavedDraft, saveAnswers } from "@/lib/drafts/commands";
import type { Draft } from "@/lib/drafts/queries";
import { screenOf } from "@/lib/drafts/screen";
import { readFiles } from "@/lib/forms/read-form";

export type SavedStep = SavedDraft & {
  /** Present in the step that asks for files. */
  readonly files?: TakenDocuments;
  /** The person asked for something that leaves them on this page. */
  readonly isStaying: boolean;
};

/** Keeps whatever the form holds, right or wrong, before anything is checked. */
export async function saveStep(draft: Draft, form: FormAnswers, data: FormData): Promise<Attempt<SavedStep>> {
  const files = "files" in form.values ? await filesOf(draft, form, data) : undefined;
  const answers = { ...form.answers, ...(files ? { files: files.ids } : {}) };
  const saved = await attempt(visitor, (uow) =>
    saveAnswers(uow, { draftId: draft.id, ...screenOf(data, draft.version), answers }),
  );
  if (!saved.ok) return saved;
  await keepHolding("consultation");
  const isStaying = data.get("intent") === UPLOAD_INTENT || data.has(RELEASE_NAME);
  return { ok: true, value: { ...saved.value, isStaying, ...(files && { files }) } };
}

async function filesOf(draft: Draft, form: FormAnswers, data: FormData): Promise<TakenDocuments> {
  const files = readFiles(data, imageControl("files"), 20);
  const named = asList(form.answers["files"]);
  const refusal = files.length === 0 ? null : await overLimit("upload");
  if (refusal !== null) return { ids: named, error: refusal.message };
  const released = data.get(RELEASE_NAME);
  const choice = { flow: "consultation", field: "files", named, files };
  return takeDocuments(
    { actor: visitor, draft },
    { ...choice, released: typeof released === "string" ? released : null },
  );
}
