import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { REASON_MAX, type WorkStep } from "@/lib/awards/editions/forms/decide";
import { revisionActionLabels } from "@/lib/awards/editions/labels";
import type { FormAction } from "@/lib/forms/form";

type BeginFormProps = { readonly action: FormAction; readonly editionId: string };

export function BeginForm({ action, editionId }: BeginFormProps) {
  return (
    <GovForm action={action} idPrefix="begin-">
      <HiddenField name="id" value={editionId} />
      <div>
        <SubmitButton size="medium">設定の変更を始める</SubmitButton>
      </div>
    </GovForm>
  );
}

type Work = { readonly id: string; readonly version: number };

type ProposeFormProps = { readonly action: FormAction; readonly work: Work };

export function ProposeForm({ action, work: { id, version } }: ProposeFormProps) {
  return (
    <GovForm action={action} idPrefix="propose-">
      <HiddenField name="id" value={id} />
      <SeenVersion version={version} />
      <TextArea
        name="reason"
        label="理由"
        help="この設定にする理由です。承認されると、設定とともに公開されます。個人の名前は書かないでください。"
        limit={REASON_MAX}
        rows={3}
        required
      />
      <FormActions>
        <SubmitButton>{revisionActionLabels.propose}</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

type StepFormProps = { readonly action: FormAction; readonly work: Work; readonly step: WorkStep };

export function StepForm({ action, work: { id, version }, step }: StepFormProps) {
  return (
    <GovForm action={action} idPrefix={`${step}-`}>
      <HiddenField name="id" value={id} />
      <HiddenField name="step" value={step} />
      <SeenVersion version={version} />
      <div>
        <SubmitButton look={step === "discard" ? "danger" : "outline"} size="medium">
          {revisionActionLabels[step]}
        </SubmitButton>
      </div>
    </GovForm>
  );
}
