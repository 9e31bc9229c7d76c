import "server-only";
import type { Attachment } from "@/lib/attachments/attachment";
import { type Answers, asList, asText } from "@/lib/drafts/answers";
import { formatDate, isJapanDay } from "@/lib/japan/dates";
import type { SealedRow } from "@/lib/receipts/content";
import type { Call } from "./call";
import { fieldsFor, isForJurors } from "./fields";
import type { EntryField } from "./fields/field";
import { placeName } from "./partner-place";
import { SECTION_LABELS } from "./sections";

type Shown = Pick<Call, "settings" | "category">;

/** Above the answers: what was entered, by whom. */
const HEAD = "応募";

/** Answers in words, one row for each field, as they are checked, sealed, mailed and compared. Nothing of an entry is public. */
export function answerRows(call: Shown, answers: Answers, attachments: readonly Attachment[] = []): SealedRow[] {
  return [
    row(HEAD, "category", "部門", call.category.name),
    row(HEAD, "applicantName", "応募者", asText(answers["applicantName"])),
    ...fieldsFor(call.settings, call.category).map((field) =>
      row(SECTION_LABELS[field.section], field.name, field.label, shownValue(field, answers, attachments)),
    ),
  ];
}

function row(section: string, field: string, label: string, value: string): SealedRow {
  return { section, field, label, value, isPublic: false };
}

/** One answer as people read it: 長野県富士見町, 2026年4月1日, the names of the papers. */
export function shownValue(
  { name, answer }: EntryField,
  answers: Answers,
  attachments: readonly Pick<Attachment, "id" | "fileName">[] = [],
): string {
  const values = asList(answers[name]);
  switch (answer.kind) {
    case "radios":
    case "select":
      return values.map((value) => answer.options.find((option) => option.value === value)?.label ?? value).join("\n");
    case "files":
      return values.map((id) => attachments.find((file) => file.id === id)?.fileName ?? "").join("\n");
    case "place":
      return values.map(placeName).join("\n");
    case "day":
      return values.map((value) => (isJapanDay(value) ? formatDate(value) : value)).join("\n");
    default:
      return values.join("\n");
  }
}

/** What a juror reads of sealed rows, and nothing else of them. */
export function rowsForJurors(rows: readonly SealedRow[]): SealedRow[] {
  return rows.filter(({ field }) => isForJurors(field));
}
