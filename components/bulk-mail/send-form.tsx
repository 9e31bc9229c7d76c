import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { RECALL_MINUTES } from "@/lib/bulk-mail/workflow";
import type { FormAction } from "@/lib/forms/form";

type SendLetterFormProps = {
  readonly action: FormAction;
  readonly title: string;
  readonly letter: { readonly id: string; readonly version: number };
  readonly letters: number;
};

/** The number is typed, not pressed: whoever sends has looked at how many it goes to. */
export function SendLetterForm({ action, title, letter, letters }: SendLetterFormProps) {
  return (
    <GovForm action={action} title={title}>
      <HiddenField name="id" value={letter.id} />
      <SeenVersion version={letter.version} />
      <TextField
        name="count"
        label="宛先の人数"
        help={`確認のため、宛先の人数（${letters.toLocaleString("ja-JP")}人）を数字で入力してください。`}
        width="short"
        inputMode="numeric"
        autoComplete="off"
        required
      />
      <p>
        「送信する」を押すと、{RECALL_MINUTES}
        分後に送り始めます。それまでは取り消すことができ、取り消せば1通も送られません。
      </p>
      <FormActions>
        <SubmitButton>送信する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
