import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

type StartPartProps = { readonly action: FormAction; readonly organizationId: string; readonly mayAct: boolean };

export function StartPart({ action, organizationId, mayAct }: StartPartProps) {
  if (!mayAct)
    return <p>あなたの権限は閲覧者です。申請を始めるには、団体の管理者の方に権限の変更を依頼してください。</p>;
  return (
    <>
      <p className="max-w-text">
        <a href={routes.mypageProfile()}>団体の情報</a>と、あなたの氏名・メールアドレスを、入力済みの状態で始めます。
        どの項目も、申請の前に直せます。
      </p>
      <GovForm action={action} idPrefix="start-">
        <HiddenField name="organization" value={organizationId} />
        <FormActions>
          <SubmitButton>自己宣言の申請を始める</SubmitButton>
        </FormActions>
      </GovForm>
    </>
  );
}
