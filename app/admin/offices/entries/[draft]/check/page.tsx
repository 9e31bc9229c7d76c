import { connection } from "next/server";
import { reviewedOffice, rowsOf } from "@/app/(apply)/mypage/(signed-in)/offices/drafts/[draft]/check/reviewed";
import { obstacleOf } from "@/app/(apply)/mypage/section-saving/reviewed";
import { OverLine } from "@/app/admin/offices/entries/[draft]/over-line";
import { requireEntry } from "@/app/admin/offices/entries/[draft]/require-entry";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { EntryCheckForm } from "@/components/offices/desk/entry-check-form";
import { OfficeCheck } from "@/components/offices/own/office-check";
import { ReviewChanges } from "@/components/sections/review-changes";
import { entryLabels } from "@/lib/offices/entry-labels";
import { deskPlaces } from "@/lib/offices/entry-places";
import { previewOwn } from "@/lib/offices/own-preview";
import { sendOfficeEntryAction } from "./actions";

export const instant = false;

type EntryCheckPageProps = { readonly params: Promise<{ readonly draft: string }> };

export default async function OfficeEntryCheckPage({ params }: EntryCheckPageProps) {
  await connection();
  const entry = await requireEntry((await params).draft);
  const { work, purpose } = entry;
  const { draft, sent, asked } = work;
  const preview = previewOwn({ sent, drafted: draft.answers, asked });
  const rows = await rowsOf(work, preview);
  const back = deskPlaces.tasks(draft.id);
  const { check, send } = entryLabels[purpose];
  return (
    <MainArea before={<BackLink href={back} />}>
      <EntryCheckForm
        heading={check}
        send={send}
        over={<OverLine entry={entry} />}
        action={sendOfficeEntryAction.bind(null, draft.id)}
        seen={draft.version}
        back={back}
        obstacle={obstacleOf(work, preview)}
      >
        {sent === null ? (
          <OfficeCheck draftId={draft.id} places={deskPlaces} rows={rows.after} faults={preview.errors} />
        ) : (
          <ReviewChanges
            whenEmpty="公開中の内容から変わった項目はありません。"
            fields={reviewedOffice(work, { preview, rows, places: deskPlaces })}
          />
        )}
      </EntryCheckForm>
    </MainArea>
  );
}
