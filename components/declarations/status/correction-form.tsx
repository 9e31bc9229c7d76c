import { DeclarationField } from "@/components/declarations/fields/declaration-field";
import { DraftKeeper } from "@/components/drafts/draft-keeper";
import { FieldGroup } from "@/components/form/field-group";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { PAUSE_INTENT } from "@/components/form/intents";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { InsetText } from "@/components/ui/inset-text";
import { EXPLANATION_MAX, explanationField } from "@/lib/corrections/unlocking";
import { fieldLabel } from "@/lib/declarations/fields";
import type { FormAction, FormState } from "@/lib/forms/form";
import { type AskedGroup, askedGroups } from "./correction-groups";

const HEADING = "修正・回答の入力";
const LEAD = "項目ごとに、修正するか、修正しない理由を入力してください。ここにない項目は、送信したときのままです。";

export type CorrectionFormProps = {
  readonly action: FormAction;
  readonly initial: FormState;
  readonly items: readonly { readonly field: string; readonly reason: string }[];
  /** Names the copies that this browser keeps of the page. */
  readonly copyName: string;
  readonly autosaveAddress: string;
};

export function CorrectionForm({ action, initial, items, copyName, autosaveAddress }: CorrectionFormProps) {
  const groups = askedGroups(items);
  return (
    <GovForm
      action={action}
      initial={initial}
      title={pageTitle(HEADING, "手続きの状況")}
      heading={<PageHeading lead={LEAD}>{HEADING}</PageHeading>}
    >
      <DraftKeeper draftId={copyName} step="correction" address={autosaveAddress} labels={keptLabels(groups)}>
        {groups.map((group) => (
          <AskedQuestion key={group.field} group={group} />
        ))}
      </DraftKeeper>
      <FormActions>
        <SubmitButton>保存して次へ</SubmitButton>
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

/** Pictures are stored by the form itself. */
function keptLabels(groups: readonly AskedGroup[]): Readonly<Record<string, string>> {
  const fields = groups.flatMap((group) => group.fields).filter((name) => name !== "logo");
  return Object.fromEntries([
    ...fields.map((name) => [name, fieldLabel(name)]),
    ...groups.map(({ field }) => [explanationField(field), `${fieldLabel(field)}を修正しない理由`]),
  ]);
}
