import { CodeField } from "@/components/form/code-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Heading } from "@/components/ui/heading";
import { InsetText } from "@/components/ui/inset-text";
import { TextBlock } from "@/components/ui/text-block";
import { CODE_MINUTES, CODE_TRIES } from "@/lib/contacts/limits";
import { CODE_SENT } from "@/lib/contacts/messages";
import type { FormAction } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

type MailboxCodeProps = { readonly action: FormAction; readonly number: string; readonly isDemo: boolean };

export function MailboxCode({ action, number, isDemo }: MailboxCodeProps) {
  return (
    <>
      <GovForm
        action={action}
        title={pageTitle("確認コードの入力", "手続き状況の確認")}
        heading={<PageHeading lead={CODE_SENT}>確認コードの入力</PageHeading>}
      >
        <p>
          受付番号：<span className="tabular-nums">{number}</span>
        </p>
        <CodeField
          name="code"
          label="確認コード"
          help={`メールに書かれた6けたの数字です。${CODE_MINUTES}分間、${CODE_TRIES}回まで入力できます。`}
          required
        />
        <FormActions>
          <SubmitButton>手続きの状況を見る</SubmitButton>
          <SubmitButton look="outline" intent="resend">
            新しい確認コードを送る
          </SubmitButton>
        </FormActions>
      </GovForm>
      {isDemo && (
        <div className="mt-8">
          <InsetText>
            デモ環境では、送られたメールを<a href={routes.devMail()}>送信メールの一覧</a>で読めます。
          </InsetText>
        </div>
      )}
      <div className="mt-12">
        <TextBlock>
          <Heading level={2}>メールが届かないとき</Heading>
          <ul>
            <li>届くまでに数分かかることがあります。迷惑メールのフォルダーも確かめてください。</li>
            <li>
              受付番号が違うときは、メールは届きません。<a href={routes.status()}>受付番号を入力し直す</a>
            </li>
            <li>
              登録したメールアドレスが使えないときは、<a href={routes.contact()}>事務局へお問い合わせ</a>ください。
            </li>
          </ul>
        </TextBlock>
      </div>
    </>
  );
}
