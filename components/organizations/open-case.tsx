import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import type { FormAction } from "@/lib/forms/form";

type OpenCaseProps = { readonly action: FormAction; readonly number: string };

/** For those who act for the organisation. */
export function OpenCase({ action, number }: OpenCaseProps) {
  return (
    <GovForm action={action} idPrefix="open-" heading={<Heading level={2}>手続きをする</Heading>}>
      <HiddenField name="number" value={number} />
      <p>修正、変更の申出、更新、取り下げは、手続きの画面で行います。確認コードは必要ありません。</p>
      <FormActions>
        <SubmitButton>手続きの画面を開く</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
