import { filesForControls } from "@/components/form/for-controls";
import { listFilesOfDraft } from "@/lib/attachments/queries";
import { type Answers, asList } from "@/lib/drafts/answers";
import type { Draft } from "@/lib/drafts/queries";
import type { OwnForm } from "@/lib/drafts/sectioned-form";
import type { FormState } from "@/lib/forms/form";
import { kindsOf, PHOTO_FIELDS } from "@/lib/offices/own-form";

/** What a section's form shows of a draft: its answers, and the number of the save they come from. */
export function partValues(form: OwnForm, draft: Draft): Answers {
  const names = [...kindsOf(form).keys()];
  return {
    ...Object.fromEntries(names.map((name) => [name, draft.answers[name] ?? ""] as const)),
    seen: String(draft.version),
  };
}

/** The stored pictures, each under the name of the control that chooses it. */
export async function partFiles({ fields }: OwnForm, draft: Draft): Promise<NonNullable<FormState["files"]>> {
  const photos = fields.filter((name) => PHOTO_FIELDS.includes(name));
  const shown = await Promise.all(
    photos.map(async (name) => filesForControls(await listFilesOfDraft(draft, asList(draft.answers[name])), name)),
  );
  return Object.assign({}, ...shown);
}
