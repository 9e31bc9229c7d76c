import { HiddenField } from "@/components/form/hidden-field";
import { SeenForm } from "@/components/form/seen-form";
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
  /** Folds it away behind a summary, and what is good to know before. */
  readonly folded?: { readonly summary: string; readonly words: string };
};

/** One step with a seat or a conflict, with a reason where one is due. */
export function StepForm({ action, seat, step, label, reason, isDanger = false, folded }: SeatStepFormProps) {
  return (
    <SeenForm
      action={action}
      seen={seat}
      idPrefix={`${step}-`}
      button={label}
      look={isDanger ? "danger" : "outline"}
      {...(folded ? { disclosure: folded.summary } : {})}
    >
      {folded && <p>{folded.words}</p>}
      <HiddenField name="step" value={step} />
      {reason !== undefined && <TextArea name="reason" label="理由" limit={reason} rows={3} required />}
    </SeenForm>
  );
}
