import { DateField } from "@/components/form/date-field";
import type { Option } from "@/components/form/field-types";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { REASON_MAX } from "@/lib/awards/extensions/desk-schema";
import { extensionActionLabels } from "@/lib/awards/extensions/labels";
import type { FormAction } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

type AskFormProps = {
  readonly action: FormAction;
  readonly fiscalYear: number;
  readonly editionId: string;
  readonly organization: { readonly id: string; readonly name: string };
  /** Each with its own deadline in words. */
  readonly categories: readonly Option[];
  readonly category: string | undefined;
};

/** Until when, for which category, and why. */
export function AskForm({ action, fiscalYear, editionId, organization, categories, category }: AskFormProps) {
  const heading = `${organization.name}の期限の延長を依頼する`;
  return (
    <GovForm
      action={action}
      title={pageTitle(heading, "事務局")}
      heading={
        <PageHeading lead="ほかの表彰担当が承認すると、この団体のこの部門への応募だけに、後の期限が認められます。">
          {heading}
        </PageHeading>
      }
    >
      <HiddenField name="editionId" value={editionId} />
      <HiddenField name="organizationId" value={organization.id} />
      <p>
        <a href={routes.adminExtensionNew(fiscalYear, { category })}>ほかの団体を検索する</a>
      </p>
      <RadioField name="category" label="部門" options={categories} defaultValue={category} required />
      <DateField name="untilDay" label="延長後の期限の日" required />
      <TextField
        name="untilTime"
        label="延長後の期限の時刻"
        help="例：17:00。24:00はその日の終わりです。この時刻を過ぎると、猶予なく受け付けません。"
        width="year"
        defaultValue="17:00"
        required
      />
      <TextArea
        name="reason"
        label="延長する理由"
        help="承認する同僚が読み、記録に残ります。応募者には送られません。"
        limit={REASON_MAX}
        rows={3}
        required
      />
      <FormActions>
        <SubmitButton>{extensionActionLabels.ask}</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
