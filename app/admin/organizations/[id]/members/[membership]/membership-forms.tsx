import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { ReasonField } from "@/components/organizations/desk/reason-field";
import { RoleField } from "@/components/organizations/role-field";
import { Heading } from "@/components/ui/heading";
import { closeMembershipAction, reopenMembershipAction } from "./actions";

type TargetProps = { readonly organizationId: string; readonly id: string };

type FormProps = TargetProps & { readonly title: string };

export function CloseForm({ title, ...target }: FormProps) {
  return (
    <GovForm action={closeMembershipAction} title={title} heading={<Heading level={2}>所属を終了する</Heading>}>
      <Target {...target} />
      <p>本人にメールで知らせます。この団体の手続きは、すぐに見られなくなります。最後の管理者は終了できません。</p>
      <ReasonField />
      <FormActions>
        <SubmitButton look="danger">所属を終了する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

export function ReopenForm({ title, ...target }: FormProps) {
  return (
    <GovForm action={reopenMembershipAction} title={title} heading={<Heading level={2}>所属を再開する</Heading>}>
      <Target {...target} />
      <p>本人にメールで知らせます。団体の人であることを確かめてから再開してください。</p>
      <RoleField />
      <ReasonField />
      <FormActions>
        <SubmitButton>所属を再開する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

function Target({ organizationId, id }: TargetProps) {
  return (
    <>
      <HiddenField name="organizationId" value={organizationId} />
      <HiddenField name="id" value={id} />
    </>
  );
}
