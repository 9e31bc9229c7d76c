import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

type BeginProps = { readonly action: FormAction; readonly organizationId: string; readonly mayAct: boolean };

export function BeginConsultation({ action, organizationId, mayAct }: BeginProps) {
  if (!mayAct) return <p>あなたの権限では、相談を始められません。団体の管理者の方に権限の変更を依頼してください。</p>;
  return (
    <>
      <p className="max-w-text">
        <a href={routes.mypageProfile()}>団体の情報</a>
        と、あなたの氏名・メールアドレスを、入力済みの状態で始めます。どの項目も、送信の前に直せます。
      </p>
      <GovForm action={action} idPrefix="start-">
        <HiddenField name="organization" value={organizationId} />
        <FormActions>
          <SubmitButton>相談を始める</SubmitButton>
        </FormActions>
      </GovForm>
    </>
  );
}
