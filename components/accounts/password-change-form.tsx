import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { PASSWORD_MIN } from "@/lib/accounts/password-rules";
import type { FormAction } from "@/lib/forms/form";

/** `area`: whose screens they are, for the title. */
type OwnAccountFormProps = { readonly action: FormAction; readonly area: string };

export function PasswordChangeForm({ action, area }: OwnAccountFormProps) {
  return (
    <GovForm
      action={action}
      title={pageTitle("パスワードの変更", area)}
      heading={
        <PageHeading lead="変更すると、この画面以外のブラウザーではサインアウトされます。">
          パスワードの変更
        </PageHeading>
      }
    >
      <PasswordField name="currentPassword" label="現在のパスワード" autoComplete="current-password" required />
      <PasswordField
        name="newPassword"
        label="新しいパスワード"
        help={`${PASSWORD_MIN}文字以上。関係のない言葉をいくつかつなげると、覚えやすく破られにくくなります。`}
        autoComplete="new-password"
        required
      />
      <FormActions>
        <SubmitButton>変更する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
