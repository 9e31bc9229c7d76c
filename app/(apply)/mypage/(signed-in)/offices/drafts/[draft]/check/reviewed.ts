import { type Rows, reviewedFields } from "@/app/(apply)/mypage/section-saving/reviewed";
import { changeLink } from "@/components/offices/own/office-check";
import type { ReviewedField } from "@/components/sections/review-changes";
import { listFilesOfDraft } from "@/lib/attachments/queries";
import { asList } from "@/lib/drafts/answers";
import type { OwnPreview } from "@/lib/drafts/preview";
import type { EntryPlaces } from "@/lib/offices/entry-places";
import { OFFICE_FORM, PHOTO_FIELDS } from "@/lib/offices/own-form";
import { placeWords } from "@/lib/offices/place";
import { answerRows } from "@/lib/offices/presentation";
import type { OwnWork } from "@/lib/offices/queries/own-work";

/** The answers as they would be sent, and those that were, in words. */
export async function rowsOf(work: OwnWork, { answers }: OwnPreview): Promise<Rows> {
  const named = [answers, work.sent ?? {}].flatMap((kept) => PHOTO_FIELDS.flatMap((name) => asList(kept[name])));
  const files = await listFilesOfDraft(work.draft, named);
  return {
    after: answerRows(answers, placeWords, files),
    before: answerRows(work.sent ?? {}, placeWords, files),
  };
}

type Looked = { readonly preview: OwnPreview; readonly rows: Rows; readonly places: EntryPlaces };

/** Fields of an office that were asked about, that changed, or that are wrong. */
export function reviewedOffice(work: OwnWork, { preview, rows, places }: Looked): ReviewedField[] {
  const changeOf = (field: string) => changeLink({ draftId: work.draft.id, places }, field);
  return reviewedFields(work, { whole: OFFICE_FORM, preview, rows, changeOf });
}
