import type { ReactNode } from "react";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { FormAction, FormState } from "@/lib/forms/form";

type MailLinkFormProps = {
  readonly action: FormAction;
  readonly title: string;
  readonly heading: ReactNode;
  readonly initial?: FormState;
  readonly help: string;
  readonly button: string;
  readonly children?: ReactNode;
};

/** Asks where to send the link that opens a draft again. */
export function MailLinkForm({ action, title, heading, initial, help, button, children }: MailLinkFormProps) {
  return (
    <GovForm action={action} title={title} heading={heading} {...(initial ? { initial } : {})}>
      {children}
      <TextField
        name="email"
        label="メールアドレス"
        help={help}
        type="email"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
        required
      />
      <FormActions>
        <SubmitButton look="outline">{button}</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
