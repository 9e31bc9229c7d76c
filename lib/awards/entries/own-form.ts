import "server-only";
import { type Answers, asList, asText } from "@/lib/drafts/answers";
import type { SectionedForm } from "@/lib/drafts/sectioned-form";
import { formatDate, isJapanDay } from "@/lib/japan/dates";
import type { Call } from "./call";
import { checkEntry, sectionFaults } from "./check-entry";
import { fieldsFor } from "./fields";
import type { EntryField } from "./fields/field";
import { placeName } from "./partner-place";
import { SECTIONS, type Section } from "./sections";
import { entryQuestions } from "./unlocking";

export type EntryForm = Omit<SectionedForm<Section>, "fields"> & { readonly fields: readonly EntryField[] };

/** The form of an entry into a category, for everything that forms in sections have in common. */
export function entryForm({ settings, category }: Pick<Call, "settings" | "category">): EntryForm {
  const fields = fieldsFor(settings, category);
  const files = fields.filter(({ answer }) => answer.kind === "files").map(({ name }) => name);
  return {
    sections: SECTIONS.filter((section) => fields.some((field) => field.section === section)),
    fields,
    kinds: new Map(fields.map(({ name }) => [name, files.includes(name) ? "many" : "one"])),
    files,
    questions: entryQuestions(fields),
    faultsOf: (section, answers) => sectionFaults(fields, section, answers),
    check: (answers) => checkEntry(fields, answers),
    typed: (answers) => typedAnswers(fields, answers),
  };
}

/** Kept answers as somebody would type them. */
function typedAnswers(fields: readonly EntryField[], answers: Answers): Answers {
  const kindOf = (name: string) => fields.find((field) => field.name === name)?.answer.kind;
  return Object.fromEntries(
    Object.entries(answers).map(([name, value]) => {
      const text = asText(value);
      if (kindOf(name) === "files") return [name, asList(value)];
      if (kindOf(name) === "place") return [name, placeName(text)];
      return [name, kindOf(name) === "day" && isJapanDay(text) ? formatDate(text) : value];
    }),
  );
}
