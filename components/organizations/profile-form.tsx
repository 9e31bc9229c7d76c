import { STEP_GROUPS } from "@/components/declarations/fields/groups";
import { Questions } from "@/components/declarations/fields/questions";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import type { FormAction, FormState } from "@/lib/forms/form";

/** Without the questions about the number, which is fixed. */
const GROUPS = STEP_GROUPS.organization.filter(({ fields }) => fields.every((name) => name !== "corporateNumber"));

type ProfileFormProps = {
  readonly action: FormAction;
  readonly organizationId: string;
  readonly version: number;
  readonly initial: FormState;
};

export function ProfileForm({ action, organizationId, version, initial }: ProfileFormProps) {
  return (
    <GovForm
      action={action}
      initial={initial}
      title={pageTitle("団体の情報の変更", "マイページ")}
      heading={
        <PageHeading lead="「公開」の項目は、この内容で申請した宣言が受理された後に公開します。ここで保存しても、公開中の宣言は変わりません。">
          団体の情報の変更
        </PageHeading>
      }
    >
      <HiddenField name="organization" value={organizationId} />
      <SeenVersion version={version} />
      <Questions groups={GROUPS} />
      <FormActions>
        <SubmitButton>保存する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
