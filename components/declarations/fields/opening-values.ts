import type { DeclarationFieldName } from "@/lib/declarations/fields";
import { type Answers, asList } from "@/lib/drafts/answers";
import type { FormState } from "@/lib/forms/form";
import { controls } from "./controls";

const LISTS: ReadonlySet<string> = new Set(["checkboxes", "file"]);

/** Kept answers as the controls show them: a list that is written into one box has a line for each entry. */
export function openingValues(answers: Answers, names: readonly DeclarationFieldName[]): FormState["values"] {
  return Object.fromEntries(
    names.map((name) => {
      const list = asList(answers[name]);
      return [name, LISTS.has(controls[name].kind) ? list : list.join("\n")];
    }),
  );
}
