import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { requireWork } from "@/app/(apply)/status/case/require-work";
import { CorrectionReview } from "@/components/declarations/status/correction-review";
import { SendForm } from "@/components/form/send-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { previewCorrection } from "@/lib/declarations/correction-preview";
import { routes } from "@/lib/routes";
import { sendCorrectionAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

const OBSTACLE = "まだ送信できません。上の「＊」の項目を、「入力に戻る」から直してください。";

export default async function CorrectionCheckPage() {
  await connection();
  const work = await requireWork("correction");
  if (work.draft === null) redirect(routes.statusCorrection());

  const preview = previewCorrection(work.sent, work.draft.answers, work.asked);
  return (
    <MainArea before={<BackLink href={routes.statusCorrection()} />}>
      <SendForm
        action={sendCorrectionAction}
        heading="修正・回答の内容の確認"
        area="手続きの状況"
        lead="修正した内容と回答を確かめて、送信してください。"
        draftId={work.draft.id}
        seen={work.draft.version}
        back={routes.statusCorrection()}
        obstacle={Object.keys(preview.errors).length > 0 ? OBSTACLE : null}
      >
        <CorrectionReview preview={preview} />
      </SendForm>
    </MainArea>
  );
}
