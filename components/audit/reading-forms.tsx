import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Heading } from "@/components/ui/heading";
import type { FormAction } from "@/lib/forms/form";

type Person = { readonly id: string; readonly name: string };

type AskReadingProps = {
  readonly people: readonly Person[];
  readonly chosen: string | undefined;
  readonly reasonMax: number;
  readonly action: FormAction;
};

/** The first of two people. */
export function AskReading({ people, chosen, reasonMax, action }: AskReadingProps) {
  return (
    <GovForm action={action} heading={<Heading level={2}>閲覧を依頼する</Heading>}>
      <SelectField
        name="personId"
        label="記録を見る職員"
        options={[
          { value: "", label: "選択してください" },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        defaultValue={chosen}
        required
      />
      <TextArea
        name="reason"
        label="閲覧の理由"
        help="承認する人が読み、監査記録に残ります。"
        limit={reasonMax}
        rows={3}
        required
      />
      <FormActions>
        <SubmitButton>依頼する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

type DecideReadingProps = {
  readonly id: string;
  /** How long an approval holds. */
  readonly hours: number;
  readonly reasonMax: number;
  readonly action: FormAction;
};

/** The second. */
export function DecideReading({ id, hours, reasonMax, action }: DecideReadingProps) {
  const approval = `依頼した人が、これから${hours}時間、この職員の記録を見られます。`;
  const verdicts = [
    { value: "approve", label: "承認する", help: approval },
    { value: "refuse", label: "承認しない", help: "依頼を終えます。理由を書いてください。" },
  ];
  return (
    <GovForm action={action} heading={<Heading level={2}>判断する</Heading>}>
      <HiddenField name="id" value={id} />
      <RadioField name="verdict" label="判断" options={verdicts} required />
      <TextArea
        name="reason"
        label="承認しない理由"
        help="承認しないときだけ入力してください。依頼した人に見えます。"
        limit={reasonMax}
        rows={3}
      />
      <FormActions>
        <SubmitButton>この判断で決定する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
