import type { Metadata } from "next";
import { connection } from "next/server";
import { titleOf } from "@/app/(apply)/declarations/apply/procedure";
import { MailLinkForm } from "@/components/declarations/apply/mail-link-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { Heading } from "@/components/ui/heading";
import { DRAFT_DAYS } from "@/lib/drafts/commands";
import { routes } from "@/lib/routes";
import { sendAgainAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

const HEADING = "入力の途中の内容が、この端末にありません";

export default async function ExpiredPage() {
  await connection();
  return (
    <MainArea before={<BackLink href={routes.applyStart()} label="自己宣言の案内に戻る" />}>
      <MailLinkForm
        action={sendAgainAction}
        title={titleOf(HEADING)}
        heading={
          <PageHeading
            lead={`最後の保存から${DRAFT_DAYS}日が過ぎたか、別の端末やブラウザーで入力した場合に、この画面を表示します。`}
          >
            {HEADING}
          </PageHeading>
        }
        help="入力した内容の、担当者のメールアドレスを入力してください。"
        button="再開用のリンクを送る"
      >
        <Heading level={2}>別の端末で入力した内容を開く</Heading>
        <p>担当者のメールアドレスまで入力していた場合は、続きを開くリンクをお送りできます。</p>
        <p>
          マイページから始めた申請は、<a href={routes.mypage()}>マイページ</a>の下書きから続けてください。
        </p>
      </MailLinkForm>
      <div className="mt-12 flex max-w-text flex-col gap-4">
        <Heading level={2}>新しくはじめる</Heading>
        <p>
          <a href={routes.applyStart()}>自己宣言の案内</a>から、新しく入力をはじめてください。
        </p>
      </div>
    </MainArea>
  );
}
