import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Heading } from "@/components/ui/heading";
import { RATING_NOTE_MAX, RATINGS } from "@/lib/consultations/rating";
import type { FormAction } from "@/lib/forms/form";

type RatingFormProps = { readonly action: FormAction; readonly isOffered: boolean };

/** One question, once, after the end. Nobody has to answer. */
export function RatingForm({ action, isOffered }: RatingFormProps) {
  return (
    <div data-print="hide" className="empty:hidden">
      <GovForm
        action={action}
        idPrefix="rating-"
        isOffered={isOffered}
        heading={<Heading level={2}>対応についてお聞かせください（任意）</Heading>}
      >
        <RadioField name="satisfaction" label="今回の相談の対応に満足しましたか" options={RATINGS} required />
        <TextArea
          name="note"
          label="ご意見"
          help="公開しません。改善のために使います。"
          limit={RATING_NOTE_MAX}
          rows={4}
        />
        <FormActions>
          <SubmitButton look="outline">回答を送信する</SubmitButton>
        </FormActions>
      </GovForm>
    </div>
  );
}
