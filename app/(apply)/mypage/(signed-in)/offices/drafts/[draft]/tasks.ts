import type { OwnTask } from "@/components/offices/own/own-tasks";
import { fieldsOfSection } from "@/lib/offices/fields";
import { openSections, ownForm, partOf, sectionState } from "@/lib/offices/own-form";
import type { OwnWork } from "@/lib/offices/queries/own-work";

/** The sections that may be written, and how far each has come. */
export function tasksOf({ draft, sent, asked }: OwnWork): OwnTask[] {
  const form = ownForm(asked);
  const answers = { ...sent, ...draft.answers };
  return openSections(form).map((section) => ({
    section,
    state: sectionState(section, answers),
    isOptional: fieldsOfSection(section).every(({ isRequired }) => !isRequired),
    askedCount: partOf(section, form).asked.length,
  }));
}
