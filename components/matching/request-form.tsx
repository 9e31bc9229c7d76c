import type { ReactNode } from "react";
import { CheckboxField } from "@/components/form/checkbox-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { PageHeading } from "@/components/layout/page-heading";
import { Heading } from "@/components/ui/heading";
import type { MatchDirection } from "@/lib/db/generated/enums";
import type { FormAction, FormState } from "@/lib/forms/form";
import { WORDS_MAX } from "@/lib/matching/limits";
import { CompanyWishes } from "./company-wishes";
import { ContactFields } from "./contact-fields";
import { MunicipalityWishes } from "./municipality-wishes";

type RequestFormProps = {
  readonly action: FormAction;
  readonly direction: MatchDirection;
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly initial?: FormState;
  readonly isOfOthers?: boolean;
  /** Hidden fields, and what only the desk fills in. */
  readonly children?: ReactNode;
};

/** Wishes, and whom to write to. Nothing of it is published. */
export function RequestForm({ direction, heading, lead, isOfOthers = false, children, ...form }: RequestFormProps) {
  return (
    <GovForm {...form} heading={<PageHeading lead={lead}>{heading}</PageHeading>}>
      {children}
      <WishFields direction={direction} />
      <Heading level={2}>連絡先</Heading>
      <ContactFields isOfOthers={isOfOthers} />
      <CheckboxField
        name="nameOpen"
        label="承諾の前に名称を伝えること"
        help="チェックを入れないときは、双方が承諾するまで、相手に団体の名称を伝えません。"
        options={[{ value: "yes", label: "相手に、団体の名称を先に伝えてよい" }]}
      />
      <FormActions>
        <SubmitButton>希望を登録する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

type WishFieldsProps = { readonly direction: MatchDirection };

export function WishFields({ direction }: WishFieldsProps) {
  return (
    <>
      <Heading level={2}>希望</Heading>
      <p className="max-w-text">希望のあるところだけを入力してください。少なくとも1つを入力してください。</p>
      {direction === "COMPANY_SEEKS_PLACE" ? <CompanyWishes /> : <MunicipalityWishes />}
      <TextArea
        name="note"
        label="そのほかの希望"
        help="事務局が候補を選ぶときに読みます。連絡先は書かないでください。"
        limit={WORDS_MAX}
        rows={4}
      />
    </>
  );
}
