import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import type { FormAction } from "@/lib/forms/form";

type NameFormProps = { readonly action: FormAction; readonly organizationName: string; readonly role: string };

/** Of somebody whose organisation is known already, by GビズID: only the own name is missing. */
export function NameForm({ action, organizationName, role }: NameFormProps) {
  return (
    <GovForm
      action={action}
      title={pageTitle("はじめに", "マイページ")}
      heading={
        <PageHeading
          lead={`GビズIDにより、「${organizationName}」の${role}として登録しました。あなたの氏名を入力してください。`}
        >
          はじめに
        </PageHeading>
      }
    >
      <TextField
        name="name"
        label="あなたの氏名"
        help="同じ団体のメンバーと事務局に表示されます。公開されません。"
        autoComplete="name"
        spellCheck={false}
        width="medium"
        required
      />
      <FormActions>
        <SubmitButton>マイページに進む</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
