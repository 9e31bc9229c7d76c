import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { PasskeyUseForm } from "@/components/accounts/passkey-use-form";
import { WhenPasskeys } from "@/components/accounts/when-passkeys";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { currentJuror } from "@/lib/auth/juror";
import { offeredProvider } from "@/lib/auth/oidc/providers";
import { doorPath, juryPath, returnPath } from "@/lib/auth/return-path";
import { currentStaff } from "@/lib/auth/session";
import { isProduction } from "@/lib/env";
import { routes } from "@/lib/routes";
import { signInAction } from "./actions";
import { beginPasskeyAction, passkeyAction } from "./passkey-actions";
import { signInQuerySchema } from "./schema";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

type SignInPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: SignInPageProps) {
  await connection();
  const { next, notice } = signInQuerySchema.parse(await searchParams);
  if ((await currentStaff()) !== null) redirect(returnPath(next));
  if ((await currentJuror()) !== null) redirect(juryPath(next));
  return (
    <MainArea>
      {notice && <Notice notice={notice} />}
      <GovForm
        action={signInAction}
        title={pageTitle("事務局のサインイン")}
        heading={
          <PageHeading lead="事務局の職員と、表彰の審査委員のための入口です。パスワードの次に、認証アプリの確認コードを入力します。">
            事務局のサインイン
          </PageHeading>
        }
      >
        {next !== undefined && <HiddenField name="next" value={doorPath(next)} />}
        <TextField
          name="email"
          label="メールアドレス"
          type="email"
          autoComplete="username"
          spellCheck={false}
          required
        />
        <PasswordField name="password" label="パスワード" autoComplete="current-password" required />
        <FormActions>
          <SubmitButton>次へ進む</SubmitButton>
        </FormActions>
      </GovForm>
      <WhenPasskeys>
        <section className="mt-10 flex flex-col items-start gap-4">
          <Heading level={2}>パスキーでサインインする</Heading>
          <p>「自分の設定」でパスキーを登録した方は、パスワードと確認コードを入力せずにサインインできます。</p>
          <PasskeyUseForm
            begin={beginPasskeyAction}
            action={passkeyAction}
            next={next === undefined ? undefined : doorPath(next)}
          />
        </section>
      </WhenPasskeys>
      {offeredProvider("ministry") !== null && (
        <section className="mt-10 flex flex-col items-start gap-4">
          <Heading level={2}>省庁の職員認証でサインインする</Heading>
          <p>「自分の設定」で職員認証を登録した方は、パスワードと確認コードを入力せずにサインインできます。</p>
          <ButtonLink href={routes.apiProvider("ministry", { next })} look="outline">
            職員認証に進む
          </ButtonLink>
        </section>
      )}
      <p className="mt-8">
        手続きの状況を確認したい方は、<a href={routes.status()}>手続き状況の確認</a>
        をご利用ください。サインインは不要です。
      </p>
      {!isProduction() && (
        <p className="mt-4">
          デモ環境では、<a href={routes.devPersonas()}>登場人物の一覧</a>から選んで入ることもできます。
        </p>
      )}
    </MainArea>
  );
}

type NoticeProps = { readonly notice: "lapsed" | "signed-out" };

function Notice({ notice }: NoticeProps) {
  if (notice === "signed-out") {
    return <NotificationBanner tone="success" title="サインアウトしました" isOutcome />;
  }
  return (
    <NotificationBanner tone="warning" title="もう一度、はじめから入力してください" isOutcome>
      <p>時間が経過したため、サインインを続けられませんでした。メールアドレスとパスワードを入力してください。</p>
    </NotificationBanner>
  );
}
