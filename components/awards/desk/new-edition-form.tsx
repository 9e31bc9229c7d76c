import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import type { FormAction } from "@/lib/forms/form";

type NewEditionFormProps = { readonly action: FormAction; readonly fiscalYear: number };

export function NewEditionForm({ action, fiscalYear }: NewEditionFormProps) {
  const heading = "新しい年度の設定を始める";
  return (
    <GovForm action={action} title={pageTitle(heading, "事務局")} heading={<PageHeading>{heading}</PageHeading>}>
      <p>
        公開中の最も新しい年度の設定を写し、日付を1年後の開庁日に移して始めます。まだ年度がないときは、標準の設定から始めます。公開するまで、事務局の外からは見えません。
      </p>
      <TextField
        name="fiscalYear"
        label="年度"
        help="西暦4けたで入力してください。"
        width="year"
        inputMode="numeric"
        defaultValue={String(fiscalYear)}
        required
      />
      <FormActions>
        <SubmitButton>設定を始める</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
