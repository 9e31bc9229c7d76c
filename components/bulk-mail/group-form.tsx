import type { ReactNode } from "react";
import { CheckboxField } from "@/components/form/checkbox-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import type { AudienceFlow } from "@/lib/bulk-mail/audience";
import { flowLabels, statusesOf } from "@/lib/bulk-mail/labels";
import { ENTRANCES, TOPICS } from "@/lib/consultations/options";
import type { FormAction, FormState } from "@/lib/forms/form";
import { PREFECTURES } from "@/lib/japan/prefecture";

type GroupFormProps = {
  readonly action: FormAction;
  readonly letter: { readonly id: string; readonly version: number };
  readonly flow: AudienceFlow;
  /** Years and categories of the award, for its flow alone. */
  readonly calls: readonly { readonly value: string; readonly name: string }[];
  readonly initial: FormState;
  readonly title: string;
  readonly heading: ReactNode;
};

const PLACES = PREFECTURES.map(({ code, name }) => ({ value: code, label: name }));

/** Nothing is ticked before somebody ticks it: no group is chosen by leaving something out. */
export function GroupForm({ action, letter, flow, calls, initial, title, heading }: GroupFormProps) {
  const statuses = Object.entries(statusesOf[flow]).map(([value, label]) => ({ value, label }));
  return (
    <GovForm action={action} initial={initial} title={title} heading={heading}>
      <HiddenField name="id" value={letter.id} />
      <SeenVersion version={letter.version} />
      <HiddenField name="flow" value={flow} />
      <CheckboxField name="statuses" label={`送る${flowLabels[flow]}の状況（1つ以上）`} options={statuses} required />
      {flow === "awardEntry" ? (
        <SelectField
          name="call"
          label="年度と部門"
          options={calls.map(({ value, name }) => ({ value, label: name }))}
          required
        />
      ) : (
        <SelectField
          name="prefecture"
          label="都道府県"
          help="選ばないと、すべての都道府県に送ります。"
          options={PLACES}
        />
      )}
      {flow === "consultation" && (
        <>
          <SelectField name="topic" label="テーマ" help="選ばないと、すべてのテーマに送ります。" options={TOPICS} />
          <SelectField name="entrance" label="窓口" help="選ばないと、両方に送ります。" options={ENTRANCES} />
        </>
      )}
      <FormActions>
        <SubmitButton>この条件の人を宛先にする</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
