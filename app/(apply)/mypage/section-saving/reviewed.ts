import type { ReviewedField } from "@/components/sections/review-changes";
import { explanationField } from "@/lib/corrections/unlocking";
import type { OwnPreview } from "@/lib/drafts/preview";
import type { SectionedForm } from "@/lib/drafts/sectioned-form";
import type { SealedRow } from "@/lib/receipts/content";
import type { PartWork } from "./saved-part";

export type Rows = { readonly after: readonly SealedRow[]; readonly before: readonly SealedRow[] };

type Looked = {
  readonly whole: Pick<SectionedForm, "fields" | "questions">;
  readonly preview: OwnPreview;
  /** The answers as they would be sent, and those that were, in words. */
  readonly rows: Rows;
  /** The way to change a field. */
  readonly changeOf: (field: string) => string;
};

/** Fields that were asked about, that changed, or that are wrong. */
export function reviewedFields({ asked }: PartWork, { whole, preview, rows, changeOf }: Looked): ReviewedField[] {
  const names = whole.fields.map(({ name }) => name).filter((field) => isReviewed(field, asked, preview));
  return names.map((field) => ({
    field,
    label: whole.questions.label(field),
    before: wordsOf(rows.before, field),
    after: wordsOf(rows.after, field),
    reason: asked?.find((item) => item.field === field)?.reason ?? null,
    explanation: preview.explanations[field] ?? null,
    fault: preview.errors[field] ?? preview.errors[explanationField(field)] ?? null,
    change: changeOf(field),
  }));
}

function isReviewed(field: string, asked: PartWork["asked"], { changed, errors }: OwnPreview): boolean {
  return changed.includes(field) || field in errors || (asked ?? []).some((item) => item.field === field);
}

function wordsOf(rows: Rows["after"], field: string): string {
  return rows.find((row) => row.field === field)?.value ?? "";
}

/** Why it cannot be sent yet. */
export function obstacleOf({ sent, asked }: PartWork, { errors, changed }: OwnPreview): string | null {
  const count = Object.keys(errors).length;
  if (count > 0) return `まだ送信できません。「＊」や「入力してください」とある${count}件の項目を直してください。`;
  const isIdle = sent !== null && asked === null && changed.length === 0;
  return isIdle ? "変わった項目がないため、送信できません。「入力に戻る」から直してください。" : null;
}
