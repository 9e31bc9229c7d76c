import { notFound } from "next/navigation";
import { connection } from "next/server";
import { requireOrganization } from "@/app/admin/organizations/[id]/require-organization";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioField } from "@/components/form/radio-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ReasonField } from "@/components/organizations/desk/reason-field";
import { NO_CORPORATE_NUMBER_REASONS } from "@/lib/declarations/options";
import { filledForm } from "@/lib/forms/form";
import { isLive } from "@/lib/organizations/labels";
import { routes } from "@/lib/routes";
import { correctNumberAction } from "./actions";

export const instant = false;

type NumberPageProps = { readonly params: Promise<{ readonly id: string }> };

/** 訂正 of the number, which members cannot change: it says which organisation it is. */
export default async function NumberPage({ params }: NumberPageProps) {
  await connection();
  const { organization } = await requireOrganization(params);
  const { id, name, version, kind, status, corporateNumber, municipalityCode, noNumberReason } = organization;
  if (!isLive(status)) notFound();
  const isMunicipality = kind === "MUNICIPALITY";
  return (
    <MainArea before={<BackLink href={routes.adminOrganization(id)} />}>
      <GovForm
        action={correctNumberAction}
        initial={filledForm({
          corporateNumber: corporateNumber ?? "",
          municipalityCode: municipalityCode ?? "",
          noNumberReason: noNumberReason ?? "",
        })}
        title={pageTitle(`${name}の番号の訂正`, "事務局")}
        heading={
          <PageHeading lead="団体の管理者にメールで知らせます。送信済みの申請の内容は変わりません。">
            {name}の番号を訂正する
          </PageHeading>
        }
      >
        <HiddenField name="id" value={id} />
        <HiddenField name="kind" value={kind} />
        <SeenVersion version={version} />
        <TextField
          name={isMunicipality ? "municipalityCode" : "corporateNumber"}
          label={isMunicipality ? "団体コード" : "法人番号"}
          help={isMunicipality ? "5桁または6桁の数字です。" : "13桁の数字です。"}
          autoComplete="off"
          inputMode="numeric"
          spellCheck={false}
          width="medium"
        />
        <RadioField
          name="noNumberReason"
          label="番号がない理由"
          help="番号を空にする場合に選択してください。"
          options={NO_CORPORATE_NUMBER_REASONS}
        />
        <ReasonField />
        <FormActions>
          <SubmitButton>訂正する</SubmitButton>
        </FormActions>
      </GovForm>
    </MainArea>
  );
}
