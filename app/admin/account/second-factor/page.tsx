import { connection } from "next/server";
import { AnyCodeField } from "@/components/accounts/any-code-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { requireStaff } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { startRenewalAction } from "./actions";

export const instant = false;

export default async function SecondFactorPage() {
  await connection();
  await requireStaff();
  return (
    <MainArea before={<BackLink href={routes.adminAccount()} />}>
      <GovForm
        action={startRenewalAction}
        title={pageTitle("認証アプリの設定", "事務局")}
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
    </MainArea>
  );
}
