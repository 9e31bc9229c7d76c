import type { ReactNode } from "react";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { kindLabels } from "@/lib/bulk-mail/labels";
import { BODY_MAX, SUBJECT_MAX } from "@/lib/bulk-mail/schema";
import type { FormAction, FormState } from "@/lib/forms/form";
import { PlaceholderGuide } from "./placeholder-guide";

type LetterFormProps = {
  readonly action: FormAction;
  readonly title: string;
  readonly heading: ReactNode;
  readonly initial?: FormState;
  readonly button: string;
  /** Which letter, in which version. */
  readonly children?: ReactNode;
};

const KINDS = [
  {
    value: "notice",
    label: kindLabels.notice,
    help: "マイページの「お知らせの受け取り方」で「受け取らない」を選んだ人には送りません。",
  },
  {
    value: "mandatory",
    label: kindLabels.mandatory,
    help: "手続きに必要な連絡だけに使います。全員に送ります。",
  },
];

/** The text alone: to whom it goes is chosen afterwards. */
export function LetterForm({ action, title, heading, initial, button, children }: LetterFormProps) {
  return (
    <GovForm action={action} title={title} heading={heading} {...(initial === undefined ? {} : { initial })}>
      {children}
      <RadioField name="kind" label="届け方" options={KINDS} required />
      <TextField name="subject" label="件名" help={`${SUBJECT_MAX}文字以内で入力します。`} required />
      <PlaceholderGuide />
      <TextArea
        name="body"
        label="本文"
        help="最後に、宛先の人の手続きの一覧と事務局の名前が付きます。"
        limit={BODY_MAX}
        rows={14}
        required
      />
      <FormActions>
        <SubmitButton>{button}</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
