import type { Metadata } from "next";
import { connection } from "next/server";
import { titleOf } from "@/app/(apply)/consultations/apply/procedure";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { DRAFT_DAYS } from "@/lib/drafts/commands";
import { routes } from "@/lib/routes";

export const instant = false;

const HEADING = "入力の途中の内容が、この端末にありません";

export const metadata: Metadata = { title: titleOf(HEADING), robots: { index: false } };

export default async function ConsultationExpiredPage() {
  await connection();
  return (
    <MainArea before={<BackLink href={routes.consultationApply()} label="相談窓口の選択に戻る" />}>
      <PageHeading
        lead={`最後の保存から${DRAFT_DAYS}日が過ぎたか、別の端末やブラウザーで入力した場合に、この画面を表示します。`}
      >
        {HEADING}
      </PageHeading>
      <p className="max-w-text">
        <a href={routes.consultationApply()}>相談窓口</a>
        から、新しく入力をはじめてください。送信した相談のやり取りは、<a href={routes.status()}>手続き状況の確認</a>
        から開けます。
      </p>
    </MainArea>
  );
}
