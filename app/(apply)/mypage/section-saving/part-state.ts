import { filesForControls } from "@/components/form/for-controls";
import { listFilesOfDraft } from "@/lib/attachments/queries";
import { type Answers, asList } from "@/lib/drafts/answers";
import type { Draft } from "@/lib/drafts/queries";
import { kindsOfForm, type OwnForm, type SectionedForm } from "@/lib/drafts/sectioned-form";
import type { FormState } from "@/lib/forms/form";

/** What a section's form shows of a draft: its answers, and the number of the save they come from. */
export function partValues(whole: Pick<SectionedForm, "kinds">, form: OwnForm, draft: Draft): Answers {
  const names = [...kindsOfForm(whole, form).keys()];
  return {
    ...Object.fromEntries(names.map((name) => [name, draft.answers[name] ?? ""] as const)),
    seen: String(draft.version),
  };
}

/** The stored files, each under the name of the control that chooses it. */
export async function partFiles(
  { files }: Pick<SectionedForm, "files">,
  { fields }: OwnForm,
  draft: Draft,
): Promise<NonNullable<FormState["files"]>> {
  const shown = await Promise.all(
    fields
      .filter((name) => files.includes(name))
      .map(async (name) => filesForControls(await listFilesOfDraft(draft, asList(draft.answers[name])), name)),
  );
  return Object.assign({}, ...shown);
}
