import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { isRecoveryLinkOpen } from "@/lib/accounts/recovery-links";
import { routes } from "@/lib/routes";
import { recoverAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false }, referrer: "same-origin" };

const querySchema = z.object({ token: z.string().max(200).catch("") });

type RecoverPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Opening spends nothing: mail servers follow links before people do. The button does. */
export default async function RecoverPage({ searchParams }: RecoverPageProps) {
  await connection();
  const { token } = querySchema.parse(await searchParams);
  return <MainArea>{(await isRecoveryLinkOpen(token)) ? <Begin token={token} /> : <Over />}</MainArea>;
}

const AREA = "事務局のサインイン";

type BeginProps = { readonly token: string };

function Begin({ token }: BeginProps) {
  return (
    <GovForm
      action={recoverAction}
      title={pageTitle("サインイン方法の再設定", AREA)}
      heading={
        <PageHeading lead="新しいパスワードと認証アプリを設定します。認証アプリを使う端末を手元に用意してください。始めると、このリンクはもう使えません。20分以内に、このブラウザーで終えてください。">
          サインイン方法を設定し直す
        </PageHeading>
      }
    >
      <HiddenField name="token" value={token} />
      <FormActions>
        <SubmitButton>設定を始める</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

function Over() {
  return (
    <>
      <title>{pageTitle("このリンクは使えません", AREA)}</title>
      <PageHeading lead="リンクは使用済みか、有効期限が過ぎています。アカウント管理の担当者（審査委員の方は事務局）に、もう一度サインイン方法の再設定を依頼してください。">
        このリンクは使えません
      </PageHeading>
      <p>
        <a href={routes.signIn()}>事務局のサインインへ</a>
      </p>
    </>
  );
}
