import { CheckboxField } from "@/components/form/checkbox-field";
import { ConsentField } from "@/components/form/consent-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TOPICS } from "@/lib/consultations/options";
import { QUESTION_MAX, READ_THROUGH } from "@/lib/faq/schema";
import { type FormAction, filledForm } from "@/lib/forms/form";
import { AUDIENCES } from "@/lib/publishing/kinds/audiences";
import { ANSWER_MAX } from "@/lib/publishing/kinds/faq";

export type FaqDraft = {
  readonly id: string;
  readonly number: string;
  readonly messageId: string;
  readonly question: string;
  readonly answer: string;
  readonly topic: string;
  readonly audiences: readonly string[];
};

type MakeFaqFormProps = { readonly draft: FaqDraft; readonly action: FormAction; readonly title: string };

/** The anonymised words to work on. Nothing of it is public, nor is it when it was sent. */
export function MakeFaqForm({ draft, action, title }: MakeFaqFormProps) {
  const { id, number, messageId, ...values } = draft;
  return (
    <GovForm action={action} initial={filledForm(values)} title={title}>
      <HiddenField name="id" value={id} />
      <HiddenField name="number" value={number} />
      <HiddenField name="messageId" value={messageId} />
      <TextArea
        name="question"
        label="質問"
        help="だれにでも当てはまる質問の文に書き直してください。ページの題名になります。"
        limit={QUESTION_MAX}
        rows={3}
        required
      />
      <TextArea
        name="answer"
        label="回答"
        help="あいさつや、この相談だけに当てはまる説明は消してください。見出しは「## 」、箇条書きは「- 」で始めます。"
        limit={ANSWER_MAX}
        rows={16}
        required
      />
      <SelectField name="topic" label="テーマ" options={TOPICS} required />
      <CheckboxField name="audiences" label="対象" options={AUDIENCES} required />
      <ConsentField name="readThrough" label={READ_THROUGH} required />
      <FormActions>
        <SubmitButton>よくある質問の下書きを作る</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
