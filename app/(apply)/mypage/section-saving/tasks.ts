import type { SectionTask } from "@/components/sections/section-tasks";
import { openForm, openSectionsOf, partOfForm, type SectionedForm, stateOfSection } from "@/lib/drafts/sectioned-form";
import type { PartWork } from "./saved-part";

/** The sections that may be written, and how far each has come. */
export function tasksOf<S extends string>(whole: SectionedForm<S>, { draft, sent, asked }: PartWork): SectionTask<S>[] {
  const form = openForm(whole, asked);
  const answers = { ...sent, ...draft.answers };
  return openSectionsOf(whole, form).map((section) => ({
    section,
    state: stateOfSection(whole, section, answers),
    isOptional: whole.fields.every((field) => field.section !== section || !field.isRequired),
    askedCount: partOfForm(whole, section, form).asked.length,
  }));
}
