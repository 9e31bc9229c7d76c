import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { requireWork } from "@/app/(apply)/status/case/require-work";
import { ChangeReview } from "@/components/declarations/status/change-review";
import { SendForm } from "@/components/form/send-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { type ChangePreview, previewChange } from "@/lib/declarations/change-preview";
import { routes } from "@/lib/routes";
import { sendChangeAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

export default async function ChangeCheckPage() {
  await connection();
  const { sent, draft } = await requireWork("change");
  if (draft === null) redirect(routes.statusChange());

  const preview = previewChange(sent, draft.answers);
  return (
    <MainArea before={<BackLink href={routes.statusChange()} />}>
      <SendForm
        action={sendChangeAction}
        heading="変更する内容の確認"
        area="手続きの状況"
        lead="公開中の内容から変わる項目です。確かめて、送信してください。"
        draftId={draft.id}
        seen={draft.version}
        back={routes.statusChange()}
        obstacle={obstacleOf(preview)}
      >
        <ChangeReview preview={preview} />
      </SendForm>
    </MainArea>
  );
}

function obstacleOf({ changed, errors }: ChangePreview): string | null {
  if (Object.keys(errors).length > 0)
    return "まだ送信できません。上の「＊」の項目を、「入力に戻る」から直してください。";
  return changed.length === 0 ? "変わった項目がないため、送信できません。「入力に戻る」から直してください。" : null;
}
