import type { Category } from "@/lib/awards/editions/rules/category-schema";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { applicantFields } from "./fields/applicant";
import { contactFields } from "./fields/contact";
import { criteriaFields } from "./fields/criteria";
import { effortFields } from "./fields/effort";
import type { EntryField } from "./fields/field";
import { fileFields } from "./fields/files";
import { partnerFields } from "./fields/partners";

/** Every question of an entry into a category, in the order in which it is asked and shown: it follows from the settings. */
export function fieldsFor({ criteria, files }: EditionSettings, category: Category): readonly EntryField[] {
  return [
    ...applicantFields(category),
    ...effortFields,
    ...criteriaFields(criteria),
    ...partnerFields(category),
    ...fileFields(files),
    ...contactFields,
  ];
}

/** Sealed with each version: the questions are those of the n-th settings of the year. */
export function formVersion(fiscalYear: number, ordinal: number): string {
  return `award-${fiscalYear}-${ordinal}`;
}

/** Fixed when a draft begins; never asked, never sent by a browser. */
export const FIXED = ["fiscalYear", "category"] as const;

const NEVER_FOR_JURORS = /^(?:contact|conflictNote$|partner(?:Office|Person|Email)\d$)/;

/** Whether jurors may read an answer, whatever the settings of its edition were. */
export function isForJurors(name: string): boolean {
  return !NEVER_FOR_JURORS.test(name);
}
