import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormAction } from "@/lib/forms/form";

type SeatStepFormProps = {
  readonly action: FormAction;
  readonly seat: { readonly id: string; readonly version: number };
  /** Sets the forms of the page apart. */
  readonly step: string;
  readonly label: string;
  /** Longest reason; absent where none is asked for. */
  readonly reason?: number;
  readonly isDanger?: boolean;
};

/** One step with a seat or a conflict, with a reason where one is due. */
export function StepForm({ action, seat: { id, version }, step, label, reason, isDanger = false }: SeatStepFormProps) {
  return (
    <GovForm action={action} idPrefix={`${step}-`}>
      <HiddenField name="id" value={id} />
      <HiddenField name="step" value={step} />
      <SeenVersion version={version} />
      {reason !== undefined && <TextArea name="reason" label="理由" limit={reason} rows={3} required />}
      <div>
        <SubmitButton look={isDanger ? "danger" : "outline"} size="medium">
          {label}
        </SubmitButton>
      </div>
    </GovForm>
  );
}
