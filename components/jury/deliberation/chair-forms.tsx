import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/ui/section";
import { REASON_MAX } from "@/lib/awards/deliberation/reason";
import type { EntryLabel } from "@/lib/awards/meetings/view";
import type { FormAction } from "@/lib/forms/form";

const ORDER_MAX = 5000;
const REASON_HELP = "10文字以上で書いてください。議事録に載ります。";

const VERDICTS = [
  { value: "carried", label: "可決" },
  { value: "not-carried", label: "否決" },
] as const;

type EvenFormProps = {
  readonly action: FormAction;
  readonly meetingId: string;
  readonly even: { readonly questionId: string; readonly subject: string };
};

/** As many for as against: the chair decides, openly. */
export function EvenForm({ action, meetingId, even }: EvenFormProps) {
  return (
    <Section title={`可否同数のため、委員長の決定が必要です：${even.subject}`} level={3}>
      <GovForm action={action} idPrefix="even-">
        <HiddenField name="id" value={meetingId} />
        <HiddenField name="questionId" value={even.questionId} />
        <RadioField name="verdict" label="委員長の決定" options={VERDICTS} required />
        <TextArea name="reason" label="理由" help={REASON_HELP} limit={REASON_MAX} rows={3} required />
        <div>
          <SubmitButton>決定する</SubmitButton>
        </div>
      </GovForm>
    </Section>
  );
}

const KINDS = [
  { value: "ordered", label: "順を決める" },
  { value: "passed", label: "決めずに、次の決め方に進む" },
] as const;

type TieFormProps = {
  readonly action: FormAction;
  readonly meetingId: string;
  readonly entries: readonly EntryLabel[];
};

/** The chair's step of the tie rule. */
export function TieForm({ action, meetingId, entries }: TieFormProps) {
  return (
    <Section title="同順位の応募について、委員長の決定が必要です" level={3}>
      <GovForm action={action} idPrefix="tie-">
        <HiddenField name="id" value={meetingId} />
        <RadioField name="kind" label="決め方" options={KINDS} required />
        <TextArea
          name="order"
          label="応募の番号"
          help="順を決めるときは、1行に1件ずつ、上位から順に並べてください。"
          limit={ORDER_MAX}
          rows={Math.max(3, entries.length)}
          defaultValue={entries.map(({ number }) => number).join("\n")}
        />
        <TextArea name="reason" label="理由" help={REASON_HELP} limit={REASON_MAX} rows={3} required />
        <div>
          <SubmitButton>決定する</SubmitButton>
        </div>
      </GovForm>
    </Section>
  );
}
