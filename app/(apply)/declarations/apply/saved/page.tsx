import type { Metadata } from "next";
import { connection } from "next/server";
import { leaveAction } from "@/app/(apply)/declarations/apply/actions";
import { nextPage } from "@/app/(apply)/declarations/apply/next-page";
import { requireOpenDraft } from "@/app/(apply)/declarations/apply/open-draft";
import { titleOf } from "@/app/(apply)/declarations/apply/procedure";
import { MailLinkForm } from "@/components/declarations/apply/mail-link-form";
import { LeaveDevice } from "@/components/drafts/leave-device";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { asText } from "@/lib/drafts/answers";
import { RESUME_LINK_HOURS } from "@/lib/drafts/commands";
import { filledForm } from "@/lib/forms/form";
import { formatDate } from "@/lib/japan/dates";
import { mailLinkAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

type SavedPageProps = { readonly searchParams: Promise<{ readonly sent?: string | string[] }> };

export default async function SavedPage({ searchParams }: SavedPageProps) {
  await connection();
  const draft = await requireOpenDraft();
  const address = asText(draft.answers["contactEmail"]);
  const isSent = (await searchParams).sent === "yes" && address !== "";
  const heading = "入力した内容を保存しました";
  return (
    <MainArea before={<BackLink href={nextPage(draft.answers)} label="入力に戻る" />}>
      <MailLinkForm
        action={mailLinkAction}
        title={titleOf(heading)}
        heading={
          <PageHeading lead={`内容は${formatDate(draft.expiresAt)}まで残ります。申請はまだ完了していません。`}>
            {heading}
          </PageHeading>
        }
        initial={filledForm({ email: address })}
        help={`リンクは1回だけ使えます。有効期限は${RESUME_LINK_HOURS}時間です。`}
        button={isSent ? "別のアドレスに送る・もう一度送る" : "再開用のリンクを送る"}
      >
        {isSent ? (
          <p>
            <strong>{address}</strong>
            に、再開用のリンクをお送りしました。届かない場合は、迷惑メールの設定とアドレスを確かめて、もう一度お送りください。
          </p>
        ) : (
          <p>再開用のリンクをメールでお送りします。別の端末でも、リンクを開くと続きを入力できます。</p>
        )}
      </MailLinkForm>
      <p className="mt-8 max-w-text">
        この端末では、「自己宣言をする」のページの「続きから再開する」からも続けられます。
      </p>
      <LeaveDevice action={leaveAction}>
        押した後は、この端末で入力の続きを開けません。続きは、メールでお送りしたリンクから開いてください。
      </LeaveDevice>
    </MainArea>
  );
}
