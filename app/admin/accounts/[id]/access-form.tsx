import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Heading } from "@/components/ui/heading";
import { REASON_MAX } from "@/lib/accounts/limits";
import { proposeRecoveryAction, resetAccessAction } from "./actions";

type AccessFormProps = {
  readonly id: string;
  /** Nobody's yet: not set up, and without duties. */
  readonly isNewcomer: boolean;
  readonly isAsked: boolean;
};

/** The way back in for a colleague. A newcomer gets another one-time password; for everybody else it takes two. */
export function AccessForm({ id, isNewcomer, isAsked }: AccessFormProps) {
  if (isNewcomer) return <ReissueForm id={id} />;
  return (
    <GovForm
      action={proposeRecoveryAction}
      idPrefix="recovery-"
      isOffered={!isAsked}
      heading={<Heading level={2}>サインイン方法の再設定を依頼する</Heading>}
    >
      <HiddenField name="id" value={id} />
      <p>
        認証アプリやパスワードを使えなくなったときに行います。本人であることを電話や対面で確かめてから依頼してください。ほかのアカウント管理の担当者が承認すると、今のパスワード、認証アプリ、回復コードは使えなくなり、すべてのブラウザーでサインアウトされます。本人には、設定し直すためのリンクをメールで送ります。
      </p>
      <TextArea
        name="reason"
        label="再設定の理由"
        help="本人であることを、どのように確かめたかも書いてください。監査記録に残ります。"
        limit={REASON_MAX}
        rows={3}
        required
      />
      <FormActions>
        <SubmitButton look="outline">再設定を依頼する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

type ReissueFormProps = Pick<AccessFormProps, "id">;

function ReissueForm({ id }: ReissueFormProps) {
  return (
    <GovForm
      action={resetAccessAction}
      idPrefix="reset-"
      heading={<Heading level={2}>初回パスワードを発行し直す</Heading>}
    >
      <HiddenField name="id" value={id} />
      <p>初回の設定をまだ終えていません。前の初回パスワードは使えなくなり、新しい初回パスワードが表示されます。</p>
      <FormActions>
        <SubmitButton look="outline">発行し直す</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
