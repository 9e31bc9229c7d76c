import { HiddenField } from "@/components/form/hidden-field";
import { SeenForm } from "@/components/form/seen-form";
import { actionLabels } from "@/lib/bulk-mail/labels";
import type { LETTER_STEPS } from "@/lib/bulk-mail/schema";
import type { FormAction } from "@/lib/forms/form";

type LetterStepFormProps = {
  readonly action: FormAction;
  readonly letter: { readonly id: string; readonly version: number };
  readonly step: (typeof LETTER_STEPS)[number];
};

export function LetterStepForm({ action, letter, step }: LetterStepFormProps) {
  return (
    <SeenForm
      action={action}
      seen={letter}
      idPrefix={`${step}-`}
      button={actionLabels[step]}
      look={step === "revise" ? "outline" : "danger"}
    >
      <HiddenField name="step" value={step} />
    </SeenForm>
  );
}
