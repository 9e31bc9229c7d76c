import { IMAGE_CONTROL } from "@/components/declarations/fields/intents";
import { listFilesOfDraft } from "@/lib/attachments/queries";
import { fieldsOfStep } from "@/lib/declarations/fields";
import { type Answers, asList } from "@/lib/drafts/answers";
import type { Draft } from "@/lib/drafts/queries";
import type { FormState, UploadedFile } from "@/lib/forms/form";
import type { ApplyStep } from "@/lib/routes";

/** What a step's form shows of a draft: its answers, and the number of the save they come from. */
export function stepValues(step: ApplyStep, draft: Draft): Answers {
  const answers = fieldsOfStep(step).map(({ name }) => [name, draft.answers[name] ?? ""] as const);
  return { ...Object.fromEntries(answers), seen: String(draft.version) };
}

/** The stored picture, under the name of the control that chooses it. */
export async function stepFiles(draft: Draft): Promise<NonNullable<FormState["files"]>> {
  const files = await listFilesOfDraft(draft, asList(draft.answers["logo"]));
  const shown: UploadedFile[] = files.map(({ id, fileName, size, isScanned }) => ({
    id,
    name: isScanned ? fileName : `${fileName}（安全の確認中）`,
    size,
  }));
  return { [IMAGE_CONTROL]: shown };
}

/** A refusal of the picture is told at the control that chooses one. */
export function errorsForControls(errors: FormState["errors"]): FormState["errors"] {
  return Object.fromEntries(
    Object.entries(errors).map(([name, sentence]) => [name === "logo" ? IMAGE_CONTROL : name, sentence]),
  );
}
