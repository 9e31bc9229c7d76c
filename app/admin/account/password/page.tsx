import { connection } from "next/server";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { PASSWORD_MIN } from "@/lib/accounts/password-rules";
import { requireStaff } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { changePasswordAction } from "./actions";

export const instant = false;

export default async function PasswordPage() {
  await connection();
  await requireStaff();
  return (
    <MainArea before={<BackLink href={routes.adminAccount()} />}>
      <GovForm
        action={changePasswordAction}
        title={pageTitle("パスワードの変更", "事務局")}
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
    </MainArea>
  );
}
