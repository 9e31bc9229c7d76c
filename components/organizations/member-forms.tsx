import type { ReactNode } from "react";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import type { FormAction } from "@/lib/forms/form";
import type { ShownMember } from "./member-table";
import { RoleField } from "./role-field";

type ManageFormsProps = {
  readonly member: Pick<ShownMember, "id" | "name" | "role" | "isSelf">;
  readonly organizationId: string;
  readonly actions: Readonly<Record<"setRole" | "handOver" | "remove", FormAction>>;
};

/** What an owner does with a membership; each form stands for itself. */
export function ManageForms({ member: { id, name, role, isSelf }, organizationId, actions }: ManageFormsProps) {
  const target = (
    <>
      <HiddenField name="organization" value={organizationId} />
      <HiddenField name="id" value={id} />
    </>
  );
  return (
    <>
      <GovForm action={actions.setRole} idPrefix="role-" heading={<Title>権限を変更する</Title>}>
        {target}
        <RoleField chosen={role} />
        <FormActions>
          <SubmitButton>権限を保存する</SubmitButton>
        </FormActions>
      </GovForm>
      {!isSelf && (
        <>
          <GovForm action={actions.handOver} idPrefix="hand-over-" heading={<Title>管理者を引き継ぐ</Title>}>
            {target}
            <p>
              {name}
              さんが管理者になり、あなたは担当者になります。あなたが送った招待のうち、まだ使われていないものは取り消します。
            </p>
            <FormActions>
              <SubmitButton look="outline">{name}さんに引き継ぐ</SubmitButton>
            </FormActions>
          </GovForm>
          <GovForm action={actions.remove} idPrefix="remove-" heading={<Title>メンバーから外す</Title>}>
            {target}
            <p>
              {name}さんは、この団体の手続きを見られなくなります。これまでの手続きの記録は残ります。{name}
              さんが送った招待のうち、まだ使われていないものは取り消します。
            </p>
            <FormActions>
              <SubmitButton look="danger">メンバーから外す</SubmitButton>
            </FormActions>
          </GovForm>
        </>
      )}
    </>
  );
}

type LeaveFormProps = { readonly organizationId: string; readonly action: FormAction };

export function LeaveForm({ organizationId, action }: LeaveFormProps) {
  return (
    <GovForm action={action} idPrefix="leave-" heading={<Title>この団体から脱退する</Title>}>
      <HiddenField name="organization" value={organizationId} />
      <p>
        脱退すると、この団体の手続きを見られなくなります。最後の管理者は、先にほかのメンバーに管理者を引き継いでください。
      </p>
      <FormActions>
        <SubmitButton look="danger">脱退する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

function Title({ children }: { readonly children: ReactNode }) {
  return <Heading level={2}>{children}</Heading>;
}
