import { FieldGroup } from "@/components/form/field-group";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { OrganizationKind } from "@/lib/db/generated/enums";
import { NO_CORPORATE_NUMBER_REASONS } from "@/lib/declarations/options";
import type { FormAction, FormState } from "@/lib/forms/form";
import { kindLabels } from "@/lib/organizations/labels";

const KINDS = Object.values(OrganizationKind).map((value) => ({ value, label: kindLabels[value] }));

type RegistrationFormProps = { readonly action: FormAction; readonly initial: FormState };

/** First visit: who one is, and for whom one acts. */
export function RegistrationForm({ action, initial }: RegistrationFormProps) {
  return (
    <GovForm
      action={action}
      initial={initial}
      title={pageTitle("はじめての登録", "マイページ")}
      heading={
        <PageHeading lead="あなたの氏名と、手続きをする団体を登録します。団体がすでに登録されているときは、その団体の管理者に参加を申請します。">
          はじめての登録
        </PageHeading>
      }
    >
      <FieldGroup legend="あなた">
        <TextField name="name" label="あなたの氏名" autoComplete="name" spellCheck={false} width="medium" required />
      </FieldGroup>
      <FieldGroup
        legend="団体"
        help="番号は、団体を取り違えないために使います。企業は法人番号、自治体は団体コードを入力してください。"
      >
        <RadioField name="kind" label="団体の種類" options={KINDS} required />
        <TextField
          name="organizationName"
          label="団体の名称"
          help="法人格を含む正式な名称を入力してください。例：株式会社みどり工房"
          autoComplete="organization"
          spellCheck={false}
          required
        />
        <TextField
          name="corporateNumber"
          label="法人番号"
          help="企業とそのほかの団体の方。13桁の数字です。国税庁の法人番号公表サイトで確認できます。"
          autoComplete="off"
          inputMode="numeric"
          spellCheck={false}
          width="medium"
        />
        <TextField
          name="municipalityCode"
          label="団体コード"
          help="自治体の方。全国地方公共団体コードの5桁または6桁の数字です。はじめての登録には、末尾が「.lg.jp」のメールアドレスか、事務局からの招待が必要です。"
          autoComplete="off"
          inputMode="numeric"
          spellCheck={false}
          width="short"
        />
        <RadioField
          name="noNumberReason"
          label="番号がない理由"
          help="番号を入力しない場合に選択してください。"
          options={NO_CORPORATE_NUMBER_REASONS}
        />
      </FieldGroup>
      <FormActions>
        <SubmitButton>登録する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
