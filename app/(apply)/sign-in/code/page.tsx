import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { PasskeyUseForm } from "@/components/accounts/passkey-use-form";
import { WhenPasskeys } from "@/components/accounts/when-passkeys";
import { CodeField } from "@/components/form/code-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Heading } from "@/components/ui/heading";
import { hasPasskeys } from "@/lib/accounts/passkeys/queries";
import { pendingSignIn } from "@/lib/auth/held";
import { routes } from "@/lib/routes";
import { codeAction } from "./actions";
import { beginOwnPasskeyAction, ownPasskeyAction } from "./passkey-actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

export default async function CodePage() {
  await connection();
  const pending = await pendingSignIn.read();
  if (pending === null) redirect(routes.signIn(undefined, "lapsed"));
  if (pending.enrolment !== undefined) redirect(routes.signInSetup());
  return (
    <MainArea before={<BackLink href={routes.signIn(pending.next)} />}>
      <GovForm
        action={codeAction}
        title={pageTitle("確認コードの入力", "事務局のサインイン")}
        heading={
          <PageHeading lead="認証アプリを開き、このポータルの行に表示されている6けたの番号を入力してください。番号は30秒ごとに変わります。">
            確認コードの入力
          </PageHeading>
        }
      >
        <CodeField name="code" label="確認コード" help="半角・全角のどちらでも入力できます。" required />
        <FormActions>
          <SubmitButton>サインインする</SubmitButton>
        </FormActions>
      </GovForm>
      {(await hasPasskeys(pending.proof.accountId)) && (
        <WhenPasskeys>
          <section className="mt-10 flex flex-col items-start gap-4">
            <Heading level={2}>確認コードの代わりにパスキーを使う</Heading>
            <PasskeyUseForm begin={beginOwnPasskeyAction} action={ownPasskeyAction} />
          </section>
        </WhenPasskeys>
      )}
      <p className="mt-8">
        認証アプリを使えないときは、<a href={routes.signInRecovery()}>回復コードを入力</a>してください。
      </p>
    </MainArea>
  );
}
