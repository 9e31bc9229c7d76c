import { type Answers, asList } from "@/lib/drafts/answers";
import {
  type Asked,
  type OwnForm,
  openForm,
  openSectionsOf,
  partOfForm,
  type SectionedForm,
} from "@/lib/drafts/sectioned-form";
import { type FieldKind, fieldsOf } from "@/lib/forms/form-fields";
import { formatDate } from "@/lib/japan/dates";
import { formatPostalCode } from "@/lib/japan/postal-code";
import { OFFICE_FIELDS } from "./fields";
import { PHOTOS } from "./fields/photos";
import { canonicalAnswers } from "./presentation";
import { checkOffice, checkSection, sectionSchemas } from "./schema";
import { SECTIONS, type Section } from "./sections";
import { officeQuestions } from "./unlocking";

export const PHOTO_FIELDS: readonly string[] = PHOTOS.map((n) => `photo${n}`);

const KINDS: ReadonlyMap<string, FieldKind> = new Map(
  Object.values(sectionSchemas).flatMap((schema) => [...fieldsOf(schema)]),
);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The form of an office, for everything that forms in sections have in common. */
export const OFFICE_FORM: SectionedForm<Section> = {
  sections: SECTIONS,
  fields: OFFICE_FIELDS,
  kinds: KINDS,
  files: PHOTO_FIELDS,
  questions: officeQuestions,
  faultsOf: checkSection,
  check: (answers) => {
    const checked = checkOffice(answers);
    return checked.ok ? { ok: true, answers: canonicalAnswers(checked.value) } : checked;
  },
  typed: typedAnswers,
};

export const ownForm = (asked: readonly Asked[] | null): OwnForm => openForm(OFFICE_FORM, asked);

export const partOf = (section: Section, own: OwnForm): OwnForm => partOfForm(OFFICE_FORM, section, own);

export const openSections = (own: OwnForm): Section[] => openSectionsOf(OFFICE_FORM, own);

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
