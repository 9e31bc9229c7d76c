import { DraftKeeper } from "@/components/drafts/draft-keeper";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { PAUSE_INTENT } from "@/components/form/intents";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { StepText } from "@/components/ui/step-text";
import { CONSULTATION_STEPS, type ConsultationStep, fieldsOfStep, STEP_LABELS } from "@/lib/consultations/fields";
import type { FormAction, FormState } from "@/lib/forms/form";
import { formatDate } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { ConsultationField } from "./consultation-field";

type StepFormProps = {
  readonly step: ConsultationStep;
  readonly title: string;
  readonly action: FormAction;
  readonly initial: FormState;
  readonly draftId: string;
  readonly keptUntil: Date;
  /** Opened from the check page, to which it returns. */
  readonly isFromCheck: boolean;
};

export function StepForm({ step, title, action, initial, draftId, keptUntil, isFromCheck }: StepFormProps) {
  const number = CONSULTATION_STEPS.indexOf(step) + 1;
  return (
    <GovForm
      action={action}
      initial={initial}
      title={title}
      heading={
        <PageHeading
          over={<StepText step={number} of={CONSULTATION_STEPS.length + 1} />}
          lead="入力した内容を公開することはありません。"
        >
          {STEP_LABELS[step]}
        </PageHeading>
      }
    >
      {isFromCheck && <HiddenField name="back" value="check" />}
      <DraftKeeper draftId={draftId} step={step} address={routes.apiConsultationDrafts()} labels={keptLabels(step)}>
        {fieldsOfStep(step).map(({ name }) => (
          <ConsultationField key={name} name={name} />
        ))}
      </DraftKeeper>
      <FormActions>
        <SubmitButton>{isFromCheck ? "保存して確認に戻る" : "保存して次へ"}</SubmitButton>
        <SubmitButton intent={PAUSE_INTENT} look="outline">
          保存して中断する
        </SubmitButton>
      </FormActions>
      <p className="text-std-16N-170 text-solid-gray-600">
        入力した内容は、この端末で{formatDate(keptUntil)}まで保存します。保存するたびに、その日から30日間に延びます。
      </p>
    </GovForm>
  );
}

/** Files are stored by the form itself. */
function keptLabels(step: ConsultationStep): Readonly<Record<string, string>> {
  const fields = fieldsOfStep(step).filter(({ name }) => name !== "files");
  return Object.fromEntries(fields.map(({ name, label }) => [name, label]));
}
