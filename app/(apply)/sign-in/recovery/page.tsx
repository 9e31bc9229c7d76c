import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { pendingSignIn } from "@/lib/auth/held";
import { routes } from "@/lib/routes";
import { recoveryAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

export default async function RecoveryPage() {
  await connection();
  const pending = await pendingSignIn.read();
  if (pending === null) redirect(routes.signIn(undefined, "lapsed"));
  if (pending.enrolment !== undefined) redirect(routes.signInSetup());
  return (
    <MainArea before={<BackLink href={routes.signInCode()} />}>
      <GovForm
        action={recoveryAction}
        title={pageTitle("回復コードの入力", "事務局のサインイン")}
        heading={
          <PageHeading lead="初回の設定のときに控えた10個の回復コードのうち、まだ使っていない1個を入力してください。">
            回復コードの入力
          </PageHeading>
        }
      >
        <TextField
          name="code"
          label="回復コード"
          help="例）ABCDE-12345。ハイフンや空白は省略できます。"
          autoComplete="off"
          isSecret
          spellCheck={false}
          width="medium"
          required
        />
        <FormActions>
          <SubmitButton>サインインする</SubmitButton>
        </FormActions>
      </GovForm>
      <p className="mt-8">
        回復コードも見つからないときは、アカウント管理の担当者に、サインイン方法の再設定を依頼してください。
      </p>
    </MainArea>
  );
}
