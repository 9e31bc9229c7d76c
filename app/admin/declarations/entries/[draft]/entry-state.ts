import { openingValues } from "@/components/declarations/fields/opening-values";
import { filesForControls } from "@/components/form/for-controls";
import { listFilesOfDraft } from "@/lib/attachments/queries";
import { type EntryForm, entryForm } from "@/lib/declarations/entry-form";
import type { DeskEntry } from "@/lib/declarations/queries/desk-entry";
import { type Answers, asList, asText } from "@/lib/drafts/answers";
import type { FormState } from "@/lib/forms/form";

/** What stands in the form: what was saved, over the answers that stand, and the number of the save. */
export function entryValues({ draft, purpose, asked, sent }: DeskEntry): Answers {
  const { fields, explanations } = entryForm(purpose, asked);
  const answers = { ...sent, ...draft.answers };
  return {
    ...openingValues(answers, fields),
    ...Object.fromEntries(explanations.map((name) => [name, asText(answers[name])])),
    seen: String(draft.version),
  };
}

export async function entryFiles(entry: DeskEntry): Promise<NonNullable<FormState["files"]>> {
  const { fields }: EntryForm = entryForm(entry.purpose, entry.asked);
  if (!fields.includes("logo")) return {};
  const ids = asList(entry.draft.answers["logo"] ?? entry.sent["logo"]);
  return filesForControls(await listFilesOfDraft(entry.draft, ids));
}
