import { previewCorrection } from "@/lib/declarations/correction-preview";
import type { DeskEntry } from "@/lib/declarations/queries/desk-entry";
import { checkDeclaration } from "@/lib/declarations/schema";
import type { Answers } from "@/lib/drafts/answers";
import type { FormState } from "@/lib/forms/form";

/** What stands between these answers and sending, by the same rules as the command. */
export function entryFaults({ purpose, sent, asked }: DeskEntry, answers: Answers): FormState["errors"] {
  if (purpose === "correction") return previewCorrection(sent, answers, asked).errors;
  const checked = checkDeclaration({ ...sent, ...answers });
  return checked.ok ? {} : checked.errors;
}
