import { redirect } from "next/navigation";
import { connection } from "next/server";
import { EnrolmentGuide } from "@/components/accounts/enrolment-guide";
import { CodeField } from "@/components/form/code-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { enrolmentView } from "@/lib/accounts/enrolment-view";
import { pendingRenewal } from "@/lib/auth/held";
import { requireStaff } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { finishRenewalAction } from "./actions";

export const instant = false;

export default async function SecondFactorSetupPage() {
  await connection();
  const staff = await requireStaff();
  const pending = await pendingRenewal.read();
  if (pending?.accountId !== staff.accountId) redirect(routes.adminSecondFactor());
  const view = await enrolmentView(staff.accountId, pending.enrolment);
  return (
    <MainArea before={<BackLink href={routes.adminSecondFactor()} />}>
      <GovForm
        action={finishRenewalAction}
        title={pageTitle("新しい認証アプリの登録", "事務局")}
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
    </MainArea>
  );
}
