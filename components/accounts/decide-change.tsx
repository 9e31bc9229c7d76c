import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Heading } from "@/components/ui/heading";
import { InsetText } from "@/components/ui/inset-text";
import { REASON_MAX } from "@/lib/accounts/limits";
import type { FormAction } from "@/lib/forms/form";

const VERDICTS = [
  { value: "approve", label: "承認する", help: "直ちに変更され、本人にメールで知らせます。" },
  { value: "refuse", label: "承認しない", help: "何も変更せず、依頼を終えます。理由を書いてください。" },
] as const;

type DecideChangeProps = {
  readonly id: string;
  readonly may: { readonly decide: boolean; readonly withdraw: boolean };
  readonly hasSecond: boolean;
  /** Whoever decides, in words. */
  readonly who: string;
  readonly decide: FormAction;
  readonly withdraw: FormAction;
};

/** What the person who looks can do with a change that waits. */
export function DecideChange({ id, may, hasSecond, who, decide, withdraw }: DecideChangeProps) {
  if (may.decide) return <Decision id={id} action={decide} />;
  if (!may.withdraw) {
    return (
      <InsetText>
        <p>自分についての変更は、自分では承認できません。ほかの{who}が決めます。</p>
      </InsetText>
    );
  }
  return (
    <>
      <InsetText>
        <p>
          {hasSecond
            ? `あなたが依頼した変更です。本人とあなた以外の${who}が承認すると、変更されます。`
            : `あなたが依頼した変更です。承認できる${who}が、ほかにいません。二人目の担当者を決めるまでの間は、運用者が npm run account:create -- --approve で承認し、記録を残します。`}
        </p>
      </InsetText>
      <GovForm action={withdraw} idPrefix="withdraw-" heading={<Heading level={2}>依頼を取り下げる</Heading>}>
        <HiddenField name="id" value={id} />
        <FormActions>
          <SubmitButton look="outline">取り下げる</SubmitButton>
        </FormActions>
      </GovForm>
    </>
  );
}

type DecisionProps = { readonly id: string; readonly action: FormAction };

function Decision({ id, action }: DecisionProps) {
  return (
    <GovForm action={action} heading={<Heading level={2}>判断する</Heading>}>
      <HiddenField name="id" value={id} />
      <RadioField name="verdict" label="判断" options={VERDICTS} required />
      <TextArea
        name="reason"
        label="承認しない理由"
        help="承認しないときだけ入力してください。依頼した人に見えます。"
        limit={REASON_MAX}
        rows={3}
      />
      <FormActions>
        <SubmitButton>この判断で決定する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
