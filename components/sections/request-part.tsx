import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import { TimeText } from "@/components/ui/time-text";
import type { FormAction } from "@/lib/forms/form";

export type OpenRequest = {
  readonly requestedAt: Date;
  readonly mayAnswer: boolean;
  readonly items: readonly { readonly field: string; readonly label: string; readonly reason: string }[];
};

type RequestPartProps = {
  readonly number: string;
  readonly request: OpenRequest;
  readonly action: FormAction;
  /** What is said to members who may not answer. */
  readonly whoAnswers: string;
};

/** 修正のお願い: what is asked, and the way to answer. */
export function RequestPart({ number, request, action, whoAnswers }: RequestPartProps) {
  const { requestedAt, mayAnswer, items } = request;
  return (
    <section
      aria-labelledby="request-heading"
      className="flex max-w-form flex-col gap-4 rounded-8 border-2 border-warning-yellow-2 p-4 desktop:p-6"
    >
      <Heading level={2} id="request-heading">
        修正のお願い（{items.length}件）
      </Heading>
      <p>
        <TimeText at={requestedAt} />
        に、事務局から次の項目の修正をお願いしました。修正するか、修正しない理由を入力して送信してください。
      </p>
      <dl className="flex flex-col gap-3 border-l-4 border-solid-gray-300 pl-4">
        {items.map(({ field, label, reason }) => (
          <div key={field}>
            <dt className="font-700">{label}</dt>
            <dd className="whitespace-pre-line">{reason}</dd>
          </div>
        ))}
      </dl>
      {mayAnswer ? (
        <GovForm action={action} idPrefix="correct-">
          <HiddenField name="number" value={number} />
          <FormActions>
            <SubmitButton>修正・回答を入力する</SubmitButton>
          </FormActions>
        </GovForm>
      ) : (
        <p>{whoAnswers}</p>
      )}
    </section>
  );
}
