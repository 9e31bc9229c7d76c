import type { ReactNode } from "react";
import { CheckedValue } from "@/components/drafts/checked-value";
import { ConsentField } from "@/components/form/consent-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { PRIVACY_CONSENT } from "@/lib/consultations/consents";
import { CONSULTATION_STEPS, type ConsultationStep, fieldsOfStep, STEP_LABELS } from "@/lib/consultations/fields";
import type { FormAction } from "@/lib/forms/form";
import type { SealedRow } from "@/lib/receipts/content";
import { routes } from "@/lib/routes";

type ByField = Readonly<Record<string, string>>;

type CheckFormProps = {
  readonly action: FormAction;
  readonly title: string;
  readonly heading: ReactNode;
  /** The save that is shown here: what another tab changes after it is not sent unseen. */
  readonly seen: number;
  readonly rows: readonly SealedRow[];
  readonly faults: ByField;
  readonly hints: ByField;
};

export function CheckForm({ action, title, heading, seen, ...shown }: CheckFormProps) {
  return (
    <GovForm action={action} title={title} heading={heading}>
      <HiddenField name="seen" value={seen} />
      {CONSULTATION_STEPS.map((step) => (
        <section key={step} aria-labelledby={`section-${step}`} className="flex flex-col gap-4">
          <Heading level={2} id={`section-${step}`}>
            {STEP_LABELS[step]}
          </Heading>
          <SummaryList rows={rowsOf(step, shown)} />
        </section>
      ))}
      <div className="flex flex-col gap-1">
        <ConsentField name="consent" label={PRIVACY_CONSENT.label} help={PRIVACY_CONSENT.text} required />
        <p>
          <a href={routes.privacy()} target="_blank" rel="noopener">
            プライバシーポリシーを読む（新規タブで開きます）
          </a>
        </p>
      </div>
      <p className="border-t border-solid-gray-300 pt-6">
        まだ送信していません。「この内容で相談する」を押すと、上の内容を事務局に送信します。
      </p>
      <FormActions>
        <SubmitButton>この内容で相談する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

type Shown = Pick<CheckFormProps, "rows" | "faults" | "hints">;

function rowsOf(step: ConsultationStep, { rows, faults, hints }: Shown): SummaryRow[] {
  const names: readonly string[] = fieldsOfStep(step).map(({ name }) => name);
  return rows
    .filter(({ field }) => names.includes(field))
    .map(({ field, label, value: text }) => {
      const change = `${routes.consultationStep(step, { back: "check" })}#${field === "files" ? "filesFile" : field}`;
      const [fault, hint] = [faults[field], hints[field]];
      if (text === "") return { label, change, value: "", isMissing: fault !== undefined };
      return { label, change, value: <CheckedValue {...{ text, change, fault, hint }} pictures={[]} /> };
    });
}
