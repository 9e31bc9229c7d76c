import { CodeField } from "@/components/form/code-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { InsetText } from "@/components/ui/inset-text";
import type { FormAction } from "@/lib/forms/form";
import { LINK_MINUTES, LINK_TRIES } from "@/lib/members/limits";
import { routes } from "@/lib/routes";

type LinkSentProps = { readonly action: FormAction; readonly email: string; readonly isDemo: boolean };

/** The same for every address. */
export function LinkSent({ action, email, isDemo }: LinkSentProps) {
  return (
    <>
      <GovForm
        action={action}
        title={pageTitle("メールを確認してください", "マイページに入る")}
        heading={
          <PageHeading lead="メールのリンクをこのブラウザーで開くか、メールに書かれた確認コードをこの画面に入力してください。">
            メールを確認してください
          </PageHeading>
        }
      >
        <p className="wrap-break-word">送り先：{email}</p>
        <CodeField
          name="code"
          label="確認コード"
          help={`メールに書かれた6けたの数字です。${LINK_MINUTES}分間、${LINK_TRIES}回まで入力できます。`}
          required
        />
        <FormActions>
          <SubmitButton>マイページに入る</SubmitButton>
          <SubmitButton look="outline" intent="resend">
            新しいメールを送る
          </SubmitButton>
        </FormActions>
      </GovForm>
      {isDemo && (
        <div className="mt-8">
          <InsetText>
            デモ環境では、送られたメールを<a href={routes.devMail()}>送信メールの一覧</a>で見られます。
          </InsetText>
        </div>
      )}
    </>
  );
}
