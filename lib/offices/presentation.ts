import type { Attachment } from "@/lib/attachments/attachment";
import { type Answers, asList, asText } from "@/lib/drafts/answers";
import { formatDate } from "@/lib/japan/dates";
import { formatPostalCode } from "@/lib/japan/postal-code";
import type { SealedRow } from "@/lib/receipts/content";
import { findField, OFFICE_FIELDS } from "./fields";
import { optionLabel } from "./options";
import type { OfficeAnswers } from "./schema";
import { SECTION_LABELS } from "./sections";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DIGITS = /^\d+(?:\.\d+)?$/;

/** Words for codes that only the server knows, such as the name of a municipality. */
export type Words = (field: string, value: string) => string | null;

/** Answers in words, one row for each field, as they are checked, sealed, mailed and compared. */
export function answerRows(answers: Answers, words: Words, attachments: readonly Attachment[] = []): SealedRow[] {
  return OFFICE_FIELDS.map(({ name, label, section, isPublic }) => ({
    section: SECTION_LABELS[section],
    field: name,
    label,
    value: isPhoto(name) ? fileNames(answers, name, attachments) : shownValue(name, answers, words),
    isPublic,
  }));
}

/** One answer as people read it: 1,100円, 2026年4月1日, Wi-Fi. */
export function shownValue(name: string, answers: Answers, words: Words): string {
  return asList(answers[name])
    .map((value) => words(name, value) ?? inWords(name, value))
    .join("\n");
}

function inWords(name: string, value: string): string {
  const unit = findField(name)?.unit;
  if (name === "postalCode" && /^\d{7}$/.test(value)) return formatPostalCode(value);
  if (DAY.test(value)) return formatDate(value);
  if (unit === undefined || unit === "度" || !DIGITS.test(value)) return optionLabel(name, value);
  return `${Number(value).toLocaleString("ja-JP")}${unit}`;
}

function isPhoto(name: string): boolean {
  return /^photo\d$/.test(name);
}

function fileNames(answers: Answers, name: string, attachments: readonly Attachment[]): string {
  return attachments.find(({ id }) => id === asText(answers[name]))?.fileName ?? "";
}

/** The read answers as they are kept: every value a text or a list of texts, absent ones left out. */
export function canonicalAnswers(value: OfficeAnswers): Answers {
  const entries = Object.entries(value).filter((pair): pair is [string, string | string[]] => pair[1] !== undefined);
  return Object.fromEntries(entries);
}

/** Exactly the answers marked 公開, and nothing of the rest. */
export function publicAnswers(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => findField(name)?.isPublic));
}
