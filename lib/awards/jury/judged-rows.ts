import type { SealedRow } from "@/lib/receipts/content";

/** Answers that tell whom to reach, or what the applicant says to the office about people of the jury. */
const HIDDEN_FIELDS = /contact|e-?mail|phone|tel|department|person|conflict|consent|internal/i;
const HIDDEN_SECTIONS = /連絡先|担当者|利益相反/;

/** What is judged: the answers without contact data and without what is meant for the office alone. */
export function judgedRows(rows: readonly SealedRow[]): readonly SealedRow[] {
  return rows.filter(({ field, section }) => !HIDDEN_FIELDS.test(field) && !HIDDEN_SECTIONS.test(section));
}
