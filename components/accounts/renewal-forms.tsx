import { CodeField } from "@/components/form/code-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import type { EnrolmentView } from "@/lib/accounts/enrolment-view";
import type { FormAction } from "@/lib/forms/form";
import { AnyCodeField } from "./any-code-field";
import { EnrolmentGuide } from "./enrolment-guide";

type StartRenewalFormProps = { readonly action: FormAction; readonly area: string };

/** Whoever wants a new authenticator shows the old one, or a code on paper. */
export function StartRenewalForm({ action, area }: StartRenewalFormProps) {
  return (
    <GovForm
      action={action}
      title={pageTitle("認証アプリの設定", area)}
      heading={
        <PageHeading lead="ご本人であることを確認するため、今の認証アプリの確認コードか、未使用の回復コードを入力してください。">
          認証アプリを設定し直す
        </PageHeading>
      }
    >
      <AnyCodeField />
      <FormActions>
        <SubmitButton>次へ進む</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

type FinishRenewalFormProps = StartRenewalFormProps & { readonly view: EnrolmentView };

export function FinishRenewalForm({ action, area, view }: FinishRenewalFormProps) {
  return (
    <GovForm
      action={action}
      title={pageTitle("新しい認証アプリの登録", area)}
      heading={
        <PageHeading lead="確認コードを入力するまで、今の認証アプリと回復コードがそのまま使えます。20分以内に終えてください。">
          新しい認証アプリの登録
        </PageHeading>
      }
    >
      <EnrolmentGuide {...view} />
      <CodeField name="code" label="確認コード" help="新しく登録した行に表示された6けたの番号です。" required />
      <FormActions>
        <SubmitButton>設定を切り替える</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
