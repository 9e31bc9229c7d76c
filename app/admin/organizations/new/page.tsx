import { connection } from "next/server";
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
import { inviteMunicipalityAction } from "./actions";

export const instant = false;

export default async function InviteMunicipalityPage() {
  await connection();
  await requireDuty("ACCOUNTS");
  return (
    <MainArea before={<BackLink href={routes.adminOrganizations()} />}>
      <GovForm
        action={inviteMunicipalityAction}
        title={pageTitle("自治体の招待", "事務局")}
        heading={
          <PageHeading lead="招待を受けた人が、その自治体の管理者になります。電話などで、自治体の職員であることを確かめてから招待してください。">
            自治体を招待する
          </PageHeading>
        }
      >
        <TextField name="organizationName" label="自治体の名称" autoComplete="off" spellCheck={false} required />
        <TextField
          name="municipalityCode"
          label="団体コード"
          help="全国地方公共団体コードの5桁または6桁の数字です。最後の数字が合うかを確かめます。"
          autoComplete="off"
          inputMode="numeric"
          spellCheck={false}
          width="short"
          required
        />
        <TextField name="email" label="メールアドレス" type="email" autoComplete="off" spellCheck={false} required />
        <FormActions>
          <SubmitButton>招待のメールを送る</SubmitButton>
        </FormActions>
      </GovForm>
    </MainArea>
  );
}
