import { filesForControls } from "@/components/form/for-controls";
import { listFilesOfDraft } from "@/lib/attachments/queries";
import { type ConsultationStep, fieldsOfStep } from "@/lib/consultations/fields";
import { type Answers, asList } from "@/lib/drafts/answers";
import type { Draft } from "@/lib/drafts/queries";
import type { FormState } from "@/lib/forms/form";

/** What a step's form shows of a draft: its answers, and the number of the save they come from. */
export function stepValues(step: ConsultationStep, draft: Draft): Answers {
  const answers = fieldsOfStep(step).map(({ name }) => [name, draft.answers[name] ?? ""] as const);
  return { ...Object.fromEntries(answers), seen: String(draft.version) };
}

/** The stored files, under the name of the control that chooses them. */
export async function stepFiles(draft: Draft): Promise<NonNullable<FormState["files"]>> {
  return filesForControls(await listFilesOfDraft(draft, asList(draft.answers["files"])), "files");
}
