import { STEP_GROUPS } from "@/components/declarations/fields/groups";
import { Questions } from "@/components/declarations/fields/questions";
import { DraftKeeper } from "@/components/drafts/draft-keeper";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { PAUSE_INTENT } from "@/components/form/intents";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { StepText } from "@/components/ui/step-text";
import { fieldsOfStep, STEP_LABELS } from "@/lib/declarations/fields";
import type { FormAction, FormState } from "@/lib/forms/form";
import { formatDate } from "@/lib/japan/dates";
import { type ApplyStep, routes } from "@/lib/routes";

type StepFormProps = {
  readonly step: ApplyStep;
  readonly number: number;
  readonly stepCount: number;
  readonly title: string;
  readonly action: FormAction;
  readonly initial: FormState;
  readonly draftId: string;
  readonly keptUntil: Date;
  /** Opened from the check page, to which it returns. */
  readonly isFromCheck: boolean;
};

export function StepForm(props: StepFormProps) {
  const { step, number, stepCount, title, action, initial, draftId, keptUntil, isFromCheck } = props;
  return (
    <GovForm
      action={action}
      initial={initial}
      title={title}
      heading={
        <PageHeading
          over={<StepText step={number} of={stepCount} />}
          lead="「公開」の項目は、受理の後にこのポータルで公開します。「非公開」の項目は公開しません。"
        >
          {STEP_LABELS[step]}
        </PageHeading>
      }
    >
      {isFromCheck && <HiddenField name="back" value="check" />}
      <DraftKeeper draftId={draftId} step={step} address={routes.apiDrafts()} labels={keptLabels(step)}>
        <Questions groups={STEP_GROUPS[step]} />
      </DraftKeeper>
      <FormActions>
        <SubmitButton>{isFromCheck ? "保存して確認に戻る" : "保存して次へ"}</SubmitButton>
        <SubmitButton intent={PAUSE_INTENT} look="outline">
          保存して中断する
        </SubmitButton>
      </FormActions>
      <p className="text-std-16N-170 text-solid-gray-600">
        入力した内容は{formatDate(keptUntil)}まで保存します。保存するたびに、その日から30日間に延びます。
      </p>
    </GovForm>
  );
}

/** Pictures are stored by the form itself. */
function keptLabels(step: ApplyStep): Readonly<Record<string, string>> {
  const fields = fieldsOfStep(step).filter(({ name }) => name !== "logo");
  return Object.fromEntries(fields.map(({ name, label }) => [name, label]));
}
