import type { Attachment } from "@/lib/attachments/attachment";
import { type Answers, asList } from "@/lib/drafts/answers";
import { formatCorporateNumber } from "@/lib/japan/corporate-number";
import { formatPostalCode } from "@/lib/japan/postal-code";
import type { SealedRow } from "@/lib/receipts/content";
import { DECLARATION_FIELDS, STEP_LABELS } from "./fields";
import { optionLabel } from "./options";
import type { DeclarationAnswers } from "./schema";
import { formatStartedOn } from "./started-on";

/** Only what is in canonical form is formatted; anything else is shown as it was typed. */
const formats: Readonly<Record<string, { readonly form: RegExp; readonly show: (value: string) => string }>> = {
  corporateNumber: { form: /^\d{13}$/, show: formatCorporateNumber },
  postalCode: { form: /^\d{7}$/, show: formatPostalCode },
  startedOn: { form: /^\d{4}-\d{2}$/, show: formatStartedOn },
};

/** Answers in words, one row for each field, as they are checked, sealed, mailed and compared. */
export function answerRows(answers: Answers, attachments: readonly Attachment[] = []): SealedRow[] {
  return DECLARATION_FIELDS.map((field) => ({
    section: STEP_LABELS[field.step],
    field: field.name,
    label: field.label,
    value:
      field.name === "logo" ? attachments.map((file) => file.fileName).join("、") : shownValue(field.name, answers),
    isPublic: field.isPublic,
  }));
}

export function shownValue(field: string, answers: Answers): string {
  const format = formats[field];
  return asList(answers[field])
    .map((value) => (format?.form.test(value) ? format.show(value) : optionLabel(field, value)))
    .join("\n");
}

/** The read answers as they are kept: every value a text or a list of texts, absent ones left out. */
export function canonicalAnswers(value: DeclarationAnswers): Answers {
  const entries = Object.entries(value).filter((pair): pair is [string, string | string[]] => pair[1] !== undefined);
  return Object.fromEntries(entries);
}
