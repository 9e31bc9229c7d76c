import { connection } from "next/server";
import { EntryFields } from "@/components/consultations/desk/entry-fields";
import { ConsentField } from "@/components/form/consent-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { requireDuty } from "@/lib/auth/session";
import { PRIVACY_CONSENT } from "@/lib/consultations/consents";
import { ENTRANCES } from "@/lib/consultations/options";
import { routes } from "@/lib/routes";
import { enterConsultationAction } from "./actions";

export const instant = false;

const CHANNELS = [
  { value: "phone", label: "電話" },
  { value: "paper", label: "書面" },
  { value: "word", label: "メールに添えられた文書" },
] as const;

/** A consultation that came by phone or on paper, entered by an officer. */
export default async function NewConsultationPage() {
  await connection();
  await requireDuty("CONSULTATIONS");
  const heading = "電話・書面の相談を入力する";
  return (
    <MainArea before={<BackLink href={routes.adminConsultations()} label="相談の一覧に戻る" />}>
      <GovForm
        action={enterConsultationAction}
        title={pageTitle(heading, "事務局")}
        heading={
          <PageHeading lead="受け付けると、相談者に受付番号がメールで送られます。これからのやり取りは、相談者もポータルの画面で読めます。">
            {heading}
          </PageHeading>
        }
      >
        <HiddenField name="key" value={crypto.randomUUID()} />
        <RadioField name="channel" label="受付の方法" options={CHANNELS} required />
        <RadioField name="entrance" label="窓口" options={ENTRANCES} required />
        <EntryFields />
        <ConsentField
          name="consent"
          label="個人情報の取扱いを相談者に説明し、同意を得ました"
          help={`説明する内容：${PRIVACY_CONSENT.text}`}
          required
        />
        <FormActions>
          <SubmitButton>受け付ける</SubmitButton>
        </FormActions>
      </GovForm>
    </MainArea>
  );
}
