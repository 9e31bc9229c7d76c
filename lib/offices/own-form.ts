import { explanationField } from "@/lib/corrections/unlocking";
import { type Answers, asList } from "@/lib/drafts/answers";
import { isBlank } from "@/lib/drafts/check-answers";
import { type FieldKind, fieldsOf } from "@/lib/forms/form-fields";
import { formatDate } from "@/lib/japan/dates";
import { formatPostalCode } from "@/lib/japan/postal-code";
import { fieldsOfSection, OFFICE_FIELDS } from "./fields";
import { PHOTOS } from "./fields/photos";
import { checkSection, sectionSchemas } from "./schema";
import { SECTIONS, type Section } from "./sections";
import { officeQuestions } from "./unlocking";

export type Asked = { readonly field: string; readonly reason: string };

/** Which questions are open, and what was asked about them; `asked` is empty unless the secretariat asked for corrections. */
export type OwnForm = { readonly fields: readonly string[]; readonly asked: readonly Asked[] };

export const PHOTO_FIELDS: readonly string[] = PHOTOS.map((n) => `photo${n}`);

const KINDS: ReadonlyMap<string, FieldKind> = new Map(
  Object.values(sectionSchemas).flatMap((schema) => [...fieldsOf(schema)]),
);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Everything, or what a request for corrections unlocks. */
export function ownForm(asked: readonly Asked[] | null): OwnForm {
  if (asked === null) return { fields: OFFICE_FIELDS.map(({ name }) => name), asked: [] };
  return { fields: officeQuestions.unlocked(asked.map(({ field }) => field)), asked };
}

/** The part of a form that stands in one section. */
export function partOf(section: Section, { fields, asked }: OwnForm): OwnForm {
  const names = fieldsOfSection(section).map(({ name }) => name);
  return {
    fields: names.filter((name) => fields.includes(name)),
    asked: asked.filter(({ field }) => names.some((name) => name === field)),
  };
}

export function openSections(form: OwnForm): Section[] {
  return SECTIONS.filter((section) => partOf(section, form).fields.length > 0);
}

/** What a browser may send of it: its questions, and for each asked one the reason why it stays. */
export function kindsOf({ fields, asked }: OwnForm): Map<string, FieldKind> {
  return new Map([
    ...fields.map((name) => [name, KINDS.get(name) ?? "one"] as const),
    ...asked.map(({ field }) => [explanationField(field), "one"] as const),
  ]);
}

/** Kept answers as somebody would type them, so that a form which is opened and sent again changes nothing. */
export function typedAnswers(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, typed(name, value)]));
}

function typed(name: string, value: Answers[string]): Answers[string] {
  if (KINDS.get(name) === "many") return asList(value);
  const text = asList(value).join("\n");
  if (name === "postalCode" && /^\d{7}$/.test(text)) return formatPostalCode(text);
  return DAY.test(text) ? formatDate(text) : text;
}

export type SectionState = "empty" | "faulty" | "done";

/** How far a section has come. */
export function sectionState(section: Section, answers: Answers): SectionState {
  if (fieldsOfSection(section).every(({ name }) => isBlank(answers[name]))) return "empty";
  return Object.keys(checkSection(section, answers)).length > 0 ? "faulty" : "done";
}
