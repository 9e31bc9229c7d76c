import { connection } from "next/server";
import { demoAction } from "@/app/dev/components/gallery/actions";
import { DemoFields } from "@/app/dev/components/gallery/demo-fields";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { ProcedureShell } from "@/components/layout/procedure-shell";
import { routes } from "@/lib/routes";

export const instant = false;

/** One control of each kind behind a real action, so that a browser can prove that nothing typed is lost. */
export default async function DemoFormPage() {
  await connection();
  return (
    <ProcedureShell isDemo>
      <MainArea before={<BackLink href={routes.devComponents()} />}>
        <GovForm
          action={demoAction}
          title="入力の見本 - 部品の一覧"
          heading={<PageHeading lead="送信した内容は保存されません。">入力の見本</PageHeading>}
        >
          <DemoFields />
          <FormActions>
            <SubmitButton>確認へ進む</SubmitButton>
            <SubmitButton look="outline" intent="refuse">
              断られる送信
            </SubmitButton>
            <SubmitButton look="text" intent="fail">
              失敗する送信
            </SubmitButton>
          </FormActions>
        </GovForm>
      </MainArea>
    </ProcedureShell>
  );
}
