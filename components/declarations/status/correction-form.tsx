import { DraftKeeper } from "@/components/declarations/apply/draft-keeper";
import { DeclarationField } from "@/components/declarations/fields/declaration-field";
import { PAUSE_INTENT } from "@/components/declarations/fields/intents";
import { FieldGroup } from "@/components/form/field-group";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { InsetText } from "@/components/ui/inset-text";
import { EXPLANATION_MAX } from "@/lib/declarations/correction-preview";
import { fieldLabel } from "@/lib/declarations/fields";
import { explanationField } from "@/lib/declarations/unlocking";
import type { FormAction, FormState } from "@/lib/forms/form";
import { type AskedGroup, askedGroups } from "./correction-groups";

const HEADING = "修正・回答の入力";
const LEAD = "項目ごとに、修正するか、修正しない理由を入力してください。ここにない項目は、送信したときのままです。";

export type CorrectionFormProps = {
  readonly action: FormAction;
  readonly initial: FormState;
  readonly items: readonly { readonly field: string; readonly reason: string }[];
  readonly draftId: string;
  readonly autosaveAddress: string;
};

export function CorrectionForm({ action, initial, items, draftId, autosaveAddress }: CorrectionFormProps) {
  const labels = Object.fromEntries(items.map(({ field }) => [field, fieldLabel(field)]));
  return (
    <GovForm
      action={action}
      initial={initial}
      title={pageTitle(HEADING, "手続きの状況")}
      heading={<PageHeading lead={LEAD}>{HEADING}</PageHeading>}
    >
      {askedGroups(items).map((group) => (
        <AskedQuestion key={group.field} group={group} />
      ))}
      <DraftKeeper draftId={draftId} step="correction" address={autosaveAddress} labels={labels} />
      <FormActions>
        <SubmitButton>保存して確認へ進む</SubmitButton>
        <SubmitButton intent={PAUSE_INTENT} look="outline">
          保存して中断する
        </SubmitButton>
      </FormActions>
    </GovForm>
  );
}

type AskedQuestionProps = { readonly group: AskedGroup };

function AskedQuestion({ group: { field, reason, fields } }: AskedQuestionProps) {
  return (
    <FieldGroup legend={fieldLabel(field)}>
      <InsetText>
        <p className="font-700">事務局からのお願い</p>
        <p className="whitespace-pre-line">{reason}</p>
      </InsetText>
      {fields.map((name) => (
        <DeclarationField key={name} name={name} />
      ))}
      <TextArea
        name={explanationField(field)}
        label={`「${fieldLabel(field)}」を修正しない場合は、その理由`}
        limit={EXPLANATION_MAX}
        rows={3}
      />
    </FieldGroup>
  );
}
