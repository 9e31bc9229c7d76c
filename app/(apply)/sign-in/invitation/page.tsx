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
import { getOpenInvitation } from "@/lib/awards/jury/links";
import { routes } from "@/lib/routes";
import { beginInvitationAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false }, referrer: "same-origin" };

const querySchema = z.object({ token: z.string().max(200).catch("") });

type InvitationPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Opening spends nothing: mail servers follow links before people do. The button does. */
export default async function InvitationPage({ searchParams }: InvitationPageProps) {
  await connection();
  const { token } = querySchema.parse(await searchParams);
  const fiscalYear = await getOpenInvitation(token);
  return <MainArea>{fiscalYear === null ? <Over /> : <Begin token={token} fiscalYear={fiscalYear} />}</MainArea>;
}

const AREA = "審査委員のサインイン";

type BeginProps = { readonly token: string; readonly fiscalYear: number };

function Begin({ token, fiscalYear }: BeginProps) {
  return (
    <GovForm
      action={beginInvitationAction}
      title={pageTitle("審査委員の招待", AREA)}
      heading={
        <PageHeading lead={`${fiscalYear}年度の表彰の審査委員として、ご招待します。`}>審査委員の招待</PageHeading>
      }
    >
      <HiddenField name="token" value={token} />
      <div className="flex flex-col gap-3">
        <p>
          はじめに、パスワードと認証アプリを設定します。認証アプリを使う端末（スマートフォンなど）を手元に用意してください。
        </p>
        <p>
          設定した後に、就任の条件を読み、就任するか辞退するかを選べます。設定を始めると、このリンクはもう使えません。20分以内に、このブラウザーで終えてください。
        </p>
      </div>
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
      <PageHeading lead="リンクは使用済みか、有効期限が過ぎています。設定を終えた方は、サインインしてください。終えていない方は、事務局に招待のメールの再送を依頼してください。">
        このリンクは使えません
      </PageHeading>
      <p>
        <a href={routes.signIn(routes.jury())}>サインインへ</a>
      </p>
    </>
  );
}
