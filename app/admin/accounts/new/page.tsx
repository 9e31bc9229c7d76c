import { connection } from "next/server";
import { DutiesField } from "@/components/accounts/duties-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { requireDuty } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { createAccountAction } from "./actions";

export const instant = false;

export default async function NewAccountPage() {
  await connection();
  await requireDuty("ACCOUNTS");
  return (
    <MainArea before={<BackLink href={routes.adminAccounts()} />}>
      <GovForm
        action={createAccountAction}
        title={pageTitle("職員の登録", "事務局")}
        heading={
          <PageHeading lead="登録すると、本人に伝える初回パスワードが表示されます。担当業務は、ほかのアカウント管理の担当者が承認すると付きます。">
            職員を登録する
          </PageHeading>
        }
      >
        <TextField name="name" label="氏名" autoComplete="off" width="medium" required />
        <TextField name="email" label="メールアドレス" type="email" autoComplete="off" spellCheck={false} required />
        <DutiesField />
        <FormActions>
          <SubmitButton>登録する</SubmitButton>
        </FormActions>
      </GovForm>
    </MainArea>
  );
}
