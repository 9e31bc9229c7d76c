import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormAction } from "@/lib/forms/form";
import { REASON_MAX } from "@/lib/retention/schema";

type DecisionFormProps = { readonly action: FormAction; readonly id: string; readonly toErase: number };

/** 承認・却下: the number of records goes along, so that nobody approves another list than the one on the screen. */
export function DecisionForm({ action, id, toErase }: DecisionFormProps) {
  return (
    <GovForm action={action} idPrefix="decide-">
      <HiddenField name="id" value={id} />
      <HiddenField name="seen" value={String(toErase)} />
      <RadioField
        name="decision"
        label="承認するかどうか"
        help="消去したデータは元に戻せません。"
        options={[
          { value: "approve", label: `承認して${toErase.toLocaleString("ja-JP")}件を消去する` },
          { value: "refuse", label: "却下する" },
        ]}
        required
      />
      <TextArea name="reason" label="決定の理由" limit={REASON_MAX} rows={3} required />
      <FormActions>
        <SubmitButton look="danger">決定する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
