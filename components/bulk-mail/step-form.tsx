import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
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
    <GovForm action={action} idPrefix={`${step}-`}>
      <HiddenField name="id" value={letter.id} />
      <HiddenField name="step" value={step} />
      <SeenVersion version={letter.version} />
      <div>
        <SubmitButton look={step === "revise" ? "outline" : "danger"} size="medium">
          {actionLabels[step]}
        </SubmitButton>
      </div>
    </GovForm>
  );
}
