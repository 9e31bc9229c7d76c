import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { REASON_MAX } from "@/lib/awards/conflicts/forms/desk";
import type { PersonOption } from "@/lib/awards/conflicts/view";
import type { FormAction } from "@/lib/forms/form";
import { personOptions } from "./conflict-filters";

type ImposeFormProps = {
  readonly action: FormAction;
  readonly editionId: string;
  readonly fiscalYear: number;
  readonly people: readonly PersonOption[];
};

export function ImposeForm({ action, editionId, fiscalYear, people }: ImposeFormProps) {
  const heading = "利益相反を記録する";
  return (
    <GovForm
      action={action}
      title={pageTitle(heading, `${fiscalYear}年度の表彰`)}
      heading={
        <PageHeading lead="記録すると、その人はすぐに応募を読めなくなります。解除には、二人の職員の判断が必要です。">
          {heading}
        </PageHeading>
      }
    >
      <HiddenField name="id" value={editionId} />
      <TextField name="number" label="応募の受付番号" width="medium" autoComplete="off" required />
      <SelectField name="personId" label="対象の人" options={personOptions(people)} width="long" required />
      <TextArea name="reason" label="理由" limit={REASON_MAX} rows={3} required />
      <FormActions>
        <SubmitButton>記録する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
