import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { EnrolmentGuide } from "@/components/accounts/enrolment-guide";
import { CodeField } from "@/components/form/code-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { enrolmentView } from "@/lib/accounts/enrolment-view";
import { PASSWORD_MIN } from "@/lib/accounts/password-rules";
import { pendingSignIn } from "@/lib/auth/held";
import { routes } from "@/lib/routes";
import { setupAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

export default async function SetupPage() {
  await connection();
  const pending = await pendingSignIn.read();
  if (pending?.enrolment === undefined) redirect(routes.signIn(pending?.next, "lapsed"));
  const view = await enrolmentView(pending.proof.accountId, pending.enrolment);
  return (
    <MainArea before={<BackLink href={routes.signIn(pending.next)} />}>
      <GovForm
        action={setupAction}
        title={pageTitle("初回の設定", "事務局のサインイン")}
        heading={
          <PageHeading lead="これから使うパスワードと認証アプリを設定します。20分以内に終えてください。">
            初回の設定
          </PageHeading>
        }
      >
        <PasswordField
          name="newPassword"
          label="新しいパスワード"
          help={`${PASSWORD_MIN}文字以上。関係のない言葉をいくつかつなげると、覚えやすく破られにくくなります。`}
          autoComplete="new-password"
          required
        />
        <EnrolmentGuide {...view} />
        <CodeField name="code" label="確認コード" help="認証アプリに表示された6けたの番号です。" required />
        <FormActions>
          <SubmitButton>設定してサインインする</SubmitButton>
        </FormActions>
      </GovForm>
    </MainArea>
  );
}
