import { filesForControls } from "@/components/form/for-controls";
import { listFilesOfDraft } from "@/lib/attachments/queries";
import { fieldsOfStep } from "@/lib/declarations/fields";
import { type Answers, asList } from "@/lib/drafts/answers";
import type { Draft } from "@/lib/drafts/queries";
import type { FormState } from "@/lib/forms/form";
import type { ApplyStep } from "@/lib/routes";

/** What a step's form shows of a draft: its answers, and the number of the save they come from. */
export function stepValues(step: ApplyStep, draft: Draft): Answers {
  const answers = fieldsOfStep(step).map(({ name }) => [name, draft.answers[name] ?? ""] as const);
  return { ...Object.fromEntries(answers), seen: String(draft.version) };
}

/** The stored picture, under the name of the control that chooses it. */
export async function stepFiles(draft: Draft): Promise<NonNullable<FormState["files"]>> {
  return filesForControls(await listFilesOfDraft(draft, asList(draft.answers["logo"])));
}
