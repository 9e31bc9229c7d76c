import { DateField } from "@/components/form/date-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import { FIRST_DAY, LAST_DAY } from "@/lib/accounts/absences/schema";
import type { FormAction } from "@/lib/forms/form";

type AbsenceFormProps = {
  readonly id: string;
  readonly deputies: readonly { readonly id: string; readonly name: string }[];
  readonly action: FormAction;
};

export function AbsenceForm({ id, deputies, action }: AbsenceFormProps) {
  return (
    <GovForm action={action} heading={<Heading level={2}>不在を登録する</Heading>}>
      <HiddenField name="id" value={id} />
      <DateField name="firstDay" label={FIRST_DAY} required />
      <DateField name="lastDay" label={LAST_DAY} help="この日の終わりに、不在は自動で終わります。" required />
      <SelectField
        name="deputyId"
        label="代理"
        help="期間の間、この人の「自分の担当」にも同じ案件が表示されます。担当者は変わりません。二人にメールで知らせます。"
        options={[
          { value: "", label: "選択してください" },
          ...deputies.map((deputy) => ({ value: deputy.id, label: deputy.name })),
        ]}
        required
      />
      <FormActions>
        <SubmitButton>登録する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
