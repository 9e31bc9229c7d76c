import type { Metadata } from "next";
import { connection } from "next/server";
import { titleOf } from "@/app/(apply)/declarations/apply/procedure";
import { MailLinkForm } from "@/components/declarations/apply/mail-link-form";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { isUsableLink } from "@/lib/drafts/queries";
import { routes } from "@/lib/routes";
import { resumeAction, sendAgainAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false }, referrer: "same-origin" };

type ResumePageProps = { readonly searchParams: Promise<{ readonly token?: string | string[] }> };

export default async function ResumePage({ searchParams }: ResumePageProps) {
  await connection();
  const { token } = await searchParams;
  const isUsable = typeof token === "string" && (await isUsableLink(token));
  return <MainArea>{isUsable ? <Usable token={token} /> : <Spent />}</MainArea>;
}

type UsableProps = { readonly token: string };

function Usable({ token }: UsableProps) {
  return (
    <>
      <GovForm
        action={resumeAction}
        title={titleOf("入力を再開する")}
        heading={
          <PageHeading lead="保存した内容を、この端末で開きます。ボタンを押すと、メールのリンクは使用済みになります。">
            入力を再開する
          </PageHeading>
        }
      >
        <HiddenField name="token" value={token} />
        <FormActions>
          <SubmitButton>続きから再開する</SubmitButton>
        </FormActions>
      </GovForm>
      <p className="mt-8 max-w-text">心当たりがない場合は、このページを閉じてください。</p>
    </>
  );
}

function Spent() {
  const heading = "このリンクは使用済みか、有効期限が過ぎています";
  return (
    <>
      <MailLinkForm
        action={sendAgainAction}
        title={titleOf(heading)}
        heading={
          <PageHeading lead="リンクは1回だけ使えます。入力した内容は残っている場合があります。">{heading}</PageHeading>
        }
        help="入力した内容の、担当者のメールアドレスを入力してください。"
        button="再開用のリンクをもう一度送る"
      >
        <p>担当者のメールアドレスに、新しいリンクをお送りします。</p>
        <p>
          マイページから始めた申請は、<a href={routes.mypage()}>マイページ</a>の下書きから続けてください。
        </p>
      </MailLinkForm>
      <p className="mt-8 max-w-text">
        このリンクを前に開いた端末では、<a href={routes.applyStart()}>自己宣言の案内</a>
        の「続きから再開する」から続けられます。
      </p>
    </>
  );
}
