import type { DeclarationFieldName } from "@/lib/declarations/fields";
import { type Answers, asList } from "@/lib/drafts/answers";
import { CONTROLS, type Control } from "./controls";

const LISTS: readonly Control["kind"][] = ["boxes", "image"];

/** Kept answers as the controls show them: a list that is written into one box has a line for each entry. */
export function openingValues(answers: Answers, names: readonly DeclarationFieldName[]): Answers {
  return Object.fromEntries(
    names.map((name) => {
      const list = asList(answers[name]);
      return [name, LISTS.includes(CONTROLS[name].kind) ? list : list.join("\n")];
    }),
  );
}
