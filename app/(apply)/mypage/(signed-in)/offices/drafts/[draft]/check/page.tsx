import { connection } from "next/server";
import { requireWork } from "@/app/(apply)/mypage/(signed-in)/offices/drafts/[draft]/require-work";
import { obstacleOf } from "@/app/(apply)/mypage/section-saving/reviewed";
import { SendForm } from "@/components/form/send-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { OfficeCheck } from "@/components/offices/own/office-check";
import { ReviewChanges } from "@/components/sections/review-changes";
import { ownPlaces } from "@/lib/offices/entry-places";
import { previewOwn } from "@/lib/offices/own-preview";
import { routes } from "@/lib/routes";
import { sendOfficeAction } from "./actions";
import { reviewedOffice, rowsOf } from "./reviewed";

export const instant = false;

const LEAD = "送信する内容です。確かめて、送信してください。";

type CheckPageProps = { readonly params: Promise<{ readonly draft: string }> };

export default async function OfficeCheckPage({ params }: CheckPageProps) {
  await connection();
  const work = await requireWork((await params).draft);
  const { draft, sent, asked } = work;
  const preview = previewOwn({ sent, drafted: draft.answers, asked });
  const rows = await rowsOf(work, preview);
  const back = routes.mypageOfficeDraft(draft.id);
  return (
    <MainArea before={<BackLink href={back} />}>
      <SendForm
        action={sendOfficeAction.bind(null, draft.id)}
        heading="内容の確認"
        area="サテライトオフィス"
        lead={sent === null ? LEAD : "前に送信した内容から変わる項目です。確かめて、送信してください。"}
        draftId={draft.id}
        seen={draft.version}
        back={back}
        obstacle={obstacleOf(work, preview)}
      >
        {sent === null ? (
          <OfficeCheck draftId={draft.id} places={ownPlaces} rows={rows.after} faults={preview.errors} />
        ) : (
          <ReviewChanges
            whenEmpty="公開中の内容から変わった項目はありません。"
            fields={reviewedOffice(work, { preview, rows, places: ownPlaces })}
          />
        )}
      </SendForm>
    </MainArea>
  );
}
