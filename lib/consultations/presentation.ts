import type { Attachment } from "@/lib/attachments/attachment";
import { type Answers, asList } from "@/lib/drafts/answers";
import { prefectureName } from "@/lib/japan/prefecture";
import type { SealedRow } from "@/lib/receipts/content";
import { CONSULTATION_FIELDS, STEP_LABELS } from "./fields";
import { HEARD_FROM, labelOf, METHODS, TOPICS } from "./options";
import type { ConsultationAnswers } from "./schema";

/** Answers in words, one row for each field, as they are checked, sealed and shown at the desk. Nothing of it is public. */
export function answerRows(answers: Answers, files: readonly Attachment[] = []): SealedRow[] {
  return CONSULTATION_FIELDS.map(({ name, label, step }) => ({
    section: STEP_LABELS[step],
    field: name,
    label,
    value: name === "files" ? files.map(({ fileName }) => fileName).join("、") : shownValue(name, answers),
    isPublic: false,
  }));
}

function shownValue(field: string, answers: Answers): string {
  return asList(answers[field])
    .map((value) => wordOf(field, value))
    .join(field === "topics" ? "、" : "\n");
}

function wordOf(field: string, value: string): string {
  switch (field) {
    case "topics":
      return labelOf(TOPICS, value);
    case "method":
      return labelOf(METHODS, value);
    case "heardFrom":
      return labelOf(HEARD_FROM, value);
    case "prefectureCode":
      return prefectureName(value);
    default:
      return value;
  }
}

/** The read answers as they are kept: every value a text or a list of texts, absent ones left out. */
export function canonicalAnswers(value: ConsultationAnswers): Answers {
  const entries = Object.entries(value).filter((pair): pair is [string, string | string[]] => pair[1] !== undefined);
  return Object.fromEntries(entries);
}
