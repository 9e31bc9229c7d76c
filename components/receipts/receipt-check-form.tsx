import { FieldGroup } from "@/components/form/field-group";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { type FormAction, filledForm } from "@/lib/forms/form";
import { CopyField } from "./copy-field";

const LEAD =
  "受付証が本物か、送信した内容の控えが送信したときのままかを、どなたでも次のどちらかの方法で確かめられます。氏名や連絡先などの内容は表示しません。";

type ReceiptCheckFormProps = {
  readonly action: FormAction;
  readonly number: string;
  readonly code: string;
};

export function ReceiptCheckForm({ action, number, code }: ReceiptCheckFormProps) {
  return (
    <GovForm
      action={action}
      initial={filledForm({ number, code })}
      title={pageTitle("受付証の確認")}
      heading={<PageHeading lead={LEAD}>受付証の確認</PageHeading>}
    >
      <FieldGroup legend="受付番号と照合コードで確かめる">
        <TextField
          name="number"
          label="受付番号"
          help="例：D-2026-7K3M9X"
          autoComplete="off"
          spellCheck={false}
          width="medium"
          required
        />
        <TextField
          name="code"
          label="照合コード"
          help="受付証に書かれている20文字です。例：3F2A-09BC-71DE-5A40-88E1"
          autoComplete="off"
          spellCheck={false}
          width="medium"
          required
        />
        <FormActions>
          <SubmitButton>受付証を確かめる</SubmitButton>
        </FormActions>
      </FieldGroup>
      <FieldGroup legend="控えのデータ（JSON）で確かめる">
        <CopyField
          name="copy"
          label="控えのデータ"
          help="手続きの状況の画面からダウンロードした、拡張子が .json のファイルです。確かめるだけで、保存しません。"
        />
        <FormActions>
          <SubmitButton intent="file" look="outline">
            控えのデータを確かめる
          </SubmitButton>
        </FormActions>
      </FieldGroup>
    </GovForm>
  );
}
