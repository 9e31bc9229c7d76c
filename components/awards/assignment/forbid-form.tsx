import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import type { SeatName } from "@/lib/awards/assignment/desk/view";
import { REASON_MAX } from "@/lib/awards/assignment/forms/pair";
import type { FormAction } from "@/lib/forms/form";

type ForbidFormProps = {
  readonly action: FormAction;
  readonly editionId: string;
  readonly seats: readonly SeatName[];
};

export function ForbidForm({ action, editionId, seats }: ForbidFormProps) {
  return (
    <GovForm action={action} idPrefix="forbid-">
      <HiddenField name="id" value={editionId} />
      <SelectField
        name="jurorId"
        label="審査委員"
        options={seats.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <TextField name="number" label="応募番号" help="例：A-2026-7K3M9X" required />
      <TextArea
        name="reason"
        label="理由"
        help="利益相反は、ここではなく利益相反の画面に記録してください。"
        limit={REASON_MAX}
        rows={3}
        required
      />
      <FormActions>
        <SubmitButton>担当させない指定をする</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
