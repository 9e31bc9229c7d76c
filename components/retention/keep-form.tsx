import { DateField } from "@/components/form/date-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormAction } from "@/lib/forms/form";
import { REASON_MAX } from "@/lib/retention/schema";

type KeepFormProps = {
  readonly action: FormAction;
  readonly id: string;
  readonly records: readonly { readonly subjectId: string; readonly label: string }[];
};

/** 保存期間の延長, such as for a dispute that is not over. */
export function KeepForm({ action, id, records }: KeepFormProps) {
  return (
    <GovForm action={action} idPrefix="keep-">
      <HiddenField name="id" value={id} />
      <SelectField
        name="subjectId"
        label="保存期間を延ばす記録"
        options={records.map(({ subjectId, label }) => ({ value: subjectId, label }))}
        width="long"
        required
      />
      <DateField name="until" label="いつまで保存するか" required />
      <TextArea
        name="reason"
        label="延ばす理由"
        help="係争中、開示請求の対応中など。監査記録に残ります。"
        limit={REASON_MAX}
        rows={3}
        required
      />
      <FormActions>
        <SubmitButton look="outline">保存期間を延ばす</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
