import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { REASON_MAX } from "@/lib/bulk-mail/schema";
import type { FormAction } from "@/lib/forms/form";

type PersonFormProps = {
  readonly action: FormAction;
  readonly letter: { readonly id: string; readonly version: number };
  readonly recipient: string;
};

export function LeaveOutForm({ action, letter, recipient }: PersonFormProps) {
  return (
    <GovForm action={action} idPrefix="out-">
      <Person letter={letter} recipient={recipient} />
      <TextField
        name="reason"
        label="除く理由"
        help={`${REASON_MAX}文字以内。後で見る職員に分かるように書きます。`}
        required
      />
      <FormActions>
        <SubmitButton look="outline">この人を宛先から除く</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

export function TakeBackForm({ action, letter, recipient }: PersonFormProps) {
  return (
    <GovForm action={action} idPrefix="back-">
      <Person letter={letter} recipient={recipient} />
      <FormActions>
        <SubmitButton look="outline">この人を宛先に戻す</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

function Person({ letter, recipient }: Omit<PersonFormProps, "action">) {
  return (
    <>
      <HiddenField name="id" value={letter.id} />
      <HiddenField name="recipient" value={recipient} />
      <SeenVersion version={letter.version} />
    </>
  );
}
