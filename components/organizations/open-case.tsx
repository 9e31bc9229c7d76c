import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import type { FormAction } from "@/lib/forms/form";

type OpenCaseProps = {
  readonly action: FormAction;
  readonly number: string;
  readonly heading?: string;
  readonly text?: string;
  readonly button?: string;
};

const DEFAULTS = {
  heading: "手続きをする",
  text: "修正、変更の申出、更新、取り下げは、手続きの画面で行います。確認コードは必要ありません。",
  button: "手続きの画面を開く",
} as const;

/** For those who act for the organisation. */
export function OpenCase({ action, number, ...words }: OpenCaseProps) {
  const { heading, text, button } = { ...DEFAULTS, ...words };
  return (
    <GovForm action={action} idPrefix="open-" heading={<Heading level={2}>{heading}</Heading>}>
      <HiddenField name="number" value={number} />
      <p>{text}</p>
      <FormActions>
        <SubmitButton>{button}</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
