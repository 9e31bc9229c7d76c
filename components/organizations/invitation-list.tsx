import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { DayText } from "@/components/ui/time-text";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { MemberRole } from "@/lib/db/generated/enums";
import type { FormAction } from "@/lib/forms/form";
import { roleLabels } from "@/lib/organizations/labels";

type OpenInvitation = {
  readonly id: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly expiresAt: Date;
};

type InvitationListProps = {
  readonly invitations: readonly OpenInvitation[];
  readonly organizationId: string;
  readonly revoke: FormAction;
};

export function InvitationList({ invitations, organizationId, revoke }: InvitationListProps) {
  return (
    <ul className="max-w-form border-t border-solid-gray-420">
      {invitations.map(({ id, email, role, expiresAt }, index) => (
        <li key={id} className="flex flex-col gap-2 border-b border-solid-gray-420 py-4">
          <p className="wrap-break-word">
            {email}（{roleLabels[role]}）
          </p>
          <p className="text-solid-gray-700">
            期限：
            <DayText day={expiresAt} />
          </p>
          <GovForm action={revoke} idPrefix={`revoke-${index}-`}>
            <HiddenField name="organization" value={organizationId} />
            <HiddenField name="id" value={id} />
            <FormActions>
              <SubmitButton look="outline" size="medium">
                招待を取り消す<VisuallyHidden>：{email}</VisuallyHidden>
              </SubmitButton>
            </FormActions>
          </GovForm>
        </li>
      ))}
    </ul>
  );
}
