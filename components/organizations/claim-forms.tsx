import { CodeField } from "@/components/form/code-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { CODE_MINUTES, CODE_TRIES } from "@/lib/contacts/limits";
import { CASE_NUMBER_HELP, CODE_SENT } from "@/lib/contacts/messages";
import type { FormAction } from "@/lib/forms/form";

type ClaimLookupProps = { readonly action: FormAction };

/** A record that was sent without an account, by its number. */
export function ClaimLookup({ action }: ClaimLookupProps) {
  return (
    <GovForm
      action={action}
      title={pageTitle("過去の申請の登録", "マイページ")}
      heading={
        <PageHeading lead="登録なしで送った自己宣言の申請や相談を、この団体のマイページに加えます。手続きのときに登録されたメールアドレスに、6けたの確認コードをお送りします。">
          過去の申請の登録
        </PageHeading>
      }
    >
      <TextField
        name="number"
        label="受付番号"
        help={CASE_NUMBER_HELP}
        autoComplete="off"
        spellCheck={false}
        width="medium"
        required
      />
      <FormActions>
        <SubmitButton>確認コードを送る</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

type ClaimCodeProps = { readonly action: FormAction; readonly number: string };

export function ClaimCode({ action, number }: ClaimCodeProps) {
  return (
    <GovForm
      action={action}
      title={pageTitle("確認コードの入力", "過去の申請の登録")}
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
        <SubmitButton>マイページに登録する</SubmitButton>
        <SubmitButton look="outline" intent="resend">
          新しい確認コードを送る
        </SubmitButton>
      </FormActions>
    </GovForm>
  );
}
