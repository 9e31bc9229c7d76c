import { changeLink } from "@/components/offices/own/check-sections";
import type { ReviewedField } from "@/components/offices/own/review-changes";
import { listFilesOfDraft } from "@/lib/attachments/queries";
import { explanationField } from "@/lib/corrections/unlocking";
import { asList } from "@/lib/drafts/answers";
import type { OwnPreview } from "@/lib/drafts/preview";
import type { EntryPlaces } from "@/lib/offices/entry-places";
import { fieldLabel, findField } from "@/lib/offices/fields";
import { PHOTO_FIELDS } from "@/lib/offices/own-form";
import { placeWords } from "@/lib/offices/place";
import { answerRows } from "@/lib/offices/presentation";
import type { OwnWork } from "@/lib/offices/queries/own-work";

/** The answers as they would be sent, and those that were, in words. */
export async function rowsOf(work: OwnWork, { answers }: OwnPreview) {
  const named = [answers, work.sent ?? {}].flatMap((kept) => PHOTO_FIELDS.flatMap((name) => asList(kept[name])));
  const files = await listFilesOfDraft(work.draft, named);
  return {
    after: answerRows(answers, placeWords, files),
    before: answerRows(work.sent ?? {}, placeWords, files),
  };
}

type Rows = Awaited<ReturnType<typeof rowsOf>>;

type Looked = { readonly preview: OwnPreview; readonly rows: Rows; readonly places: EntryPlaces };

/** Fields that were asked about, that changed, or that are wrong. */
export function reviewedFields({ draft, asked }: OwnWork, { preview, rows, places }: Looked): ReviewedField[] {
  const names = rows.after.map(({ field }) => field).filter((field) => isReviewed(field, asked, preview));
  return names.map((field) => ({
    field,
    label: fieldLabel(field),
    before: wordsOf(rows.before, field),
    after: wordsOf(rows.after, field),
    reason: asked?.find((item) => item.field === field)?.reason ?? null,
    explanation: preview.explanations[field] ?? null,
    fault: preview.errors[field] ?? preview.errors[explanationField(field)] ?? null,
    change: changeLink({ draftId: draft.id, places, section: findField(field)?.section ?? "basics" }, field),
  }));
}

function isReviewed(field: string, asked: OwnWork["asked"], { changed, errors }: OwnPreview): boolean {
  return changed.includes(field) || field in errors || (asked ?? []).some((item) => item.field === field);
}

function wordsOf(rows: Rows["after"], field: string): string {
  return rows.find((row) => row.field === field)?.value ?? "";
}

/** Why it cannot be sent yet. */
export function obstacleOf({ sent, asked }: OwnWork, { errors, changed }: OwnPreview): string | null {
  const count = Object.keys(errors).length;
  if (count > 0) return `まだ送信できません。「＊」や「入力してください」とある${count}件の項目を直してください。`;
  const isIdle = sent !== null && asked === null && changed.length === 0;
  return isIdle ? "変わった項目がないため、送信できません。「入力に戻る」から直してください。" : null;
}
