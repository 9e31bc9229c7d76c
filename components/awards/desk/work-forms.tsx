import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenForm } from "@/components/form/seen-form";
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

export function ProposeForm({ action, work }: ProposeFormProps) {
  return (
    <SeenForm action={action} seen={work} idPrefix="propose-" button={revisionActionLabels.propose} size="large">
      <TextArea
        name="reason"
        label="理由"
        help="この設定にする理由です。承認されると、設定とともに公開されます。個人の名前は書かないでください。"
        limit={REASON_MAX}
        rows={3}
        required
      />
    </SeenForm>
  );
}

type StepFormProps = { readonly action: FormAction; readonly work: Work; readonly step: WorkStep };

export function StepForm({ action, work, step }: StepFormProps) {
  return (
    <SeenForm
      action={action}
      seen={work}
      idPrefix={`${step}-`}
      button={revisionActionLabels[step]}
      {...(step === "discard" ? { look: "danger", disclosure: "この変更をやめる" } : { look: "outline" })}
    >
      {step === "discard" && <p>書いた設定は元に戻せません。公開中の設定は変わりません。</p>}
      <HiddenField name="step" value={step} />
    </SeenForm>
  );
}
