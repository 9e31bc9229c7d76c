import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { FormAction } from "@/lib/forms/form";
import { INVITATION_DAYS } from "@/lib/organizations/limits";
import { RoleField } from "./role-field";

type InviteFormProps = { readonly action: FormAction; readonly organizationId: string; readonly title: string };

export function InviteForm({ action, organizationId, title }: InviteFormProps) {
  return (
    <GovForm action={action} title={title} idPrefix="invite-">
      <HiddenField name="organization" value={organizationId} />
      <TextField
        name="email"
        label="招待する人のメールアドレス"
        help={`招待のリンクをメールで送ります。リンクは${INVITATION_DAYS}日間、1回だけ使えます。`}
        type="email"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
        required
      />
      <RoleField chosen="EDITOR" />
      <FormActions>
        <SubmitButton>招待のメールを送る</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
