import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/forms/form";

type DetectFormProps = { readonly action: FormAction; readonly editionId: string };

export function DetectForm({ action, editionId }: DetectFormProps) {
  return (
    <GovForm action={action} idPrefix="detect-">
      <HiddenField name="id" value={editionId} />
      <SubmitButton look="outline" size="medium">
        すべての応募を調べ直す
      </SubmitButton>
    </GovForm>
  );
}
