import { CheckboxField } from "@/components/form/checkbox-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { PageHeading } from "@/components/layout/page-heading";
import { Heading } from "@/components/ui/heading";
import type { FormAction, FormState } from "@/lib/forms/form";
import { INDUSTRIES } from "@/lib/japan/industries";
import { WORDS_MAX } from "@/lib/matching/limits";
import { COOPERATION } from "@/lib/matching/options";
import { ContactFields } from "./contact-fields";

type ProfileFormProps = {
  readonly action: FormAction;
  readonly initial: FormState;
  readonly title: string;
  readonly organizationId: string;
  readonly version: number;
};

const industryOptions = INDUSTRIES.map(({ code, label }) => ({ value: code, label }));

/** 提供内容 of a municipality. */
export function OfferForm({ organizationId, version, ...form }: ProfileFormProps) {
  return (
    <GovForm {...form} heading={<PageHeading lead={OFFER_LEAD}>企業に提供できること</PageHeading>}>
      <HiddenField name="organization" value={organizationId} />
      <SeenVersion version={version} />
      <CheckboxField
        name="industries"
        label="歓迎する業種"
        help="選ばないときは、業種を問わないこととして扱います。"
        options={industryOptions}
      />
      <CheckboxField name="cooperation" label="協力できること" options={COOPERATION} />
      <CheckboxField
        name="trialStay"
        label="お試し滞在"
        options={[{ value: "yes", label: "企業のお試し滞在を受け入れている" }]}
      />
      <CheckboxField
        name="subsidy"
        label="補助制度"
        options={[{ value: "yes", label: "企業が利用できる補助制度がある" }]}
      />
      <TextArea
        name="words"
        label="企業に伝えたいこと"
        help="提案のときに企業が読みます。連絡先は書かないでください。"
        limit={WORDS_MAX}
        required
      />
      <Heading level={2}>連絡先</Heading>
      <ContactFields />
      <FormActions>
        <SubmitButton>提供内容を保存する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

const OFFER_LEAD =
  "企業の希望と照らし合わせ、合う企業に自治体と施設をご提案します。登録しなくても、公開中の施設は提案の対象になります。";

/** 紹介を受ける設定 of a company that declared. */
export function OptInForm({ organizationId, version, ...form }: ProfileFormProps) {
  return (
    <GovForm {...form} heading={<PageHeading lead={OPT_IN_LEAD}>自治体の紹介を受ける</PageHeading>}>
      <HiddenField name="organization" value={organizationId} />
      <SeenVersion version={version} />
      <CheckboxField name="cooperation" label="関心のあること" options={COOPERATION} />
      <TextArea
        name="words"
        label="自治体に伝えたいこと"
        help="提案のときに自治体が読みます。連絡先は書かないでください。"
        limit={WORDS_MAX}
      />
      <Heading level={2}>連絡先</Heading>
      <ContactFields />
      <FormActions>
        <SubmitButton>紹介を受ける設定にする</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

const OPT_IN_LEAD =
  "自己宣言を公開している企業が対象です。設定すると、企業を探している自治体に、公開している宣言の内容と団体の名称を事務局がご提案します。設定は、いつでも解除できます。";
