import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import { TimeText } from "@/components/ui/time-text";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { FormAction } from "@/lib/forms/form";
import { RoleField } from "./role-field";

type OpenRequest = { readonly id: string; readonly name: string; readonly email: string; readonly requestedAt: Date };

type JoinRequestsProps = {
  readonly requests: readonly OpenRequest[];
  readonly organizationId: string;
  readonly accept: FormAction;
  readonly decline: FormAction;
};

/** People who named this organisation as theirs. Nobody is let in unseen. */
export function JoinRequests({ requests, ...rest }: JoinRequestsProps) {
  return (
    <ul className="flex max-w-form flex-col gap-6">
      {requests.map((request, index) => (
        <li key={request.id} className="flex flex-col gap-4 rounded-8 border border-solid-gray-420 p-4 desktop:p-6">
          <RequestCard request={request} place={index + 1} {...rest} />
        </li>
      ))}
    </ul>
  );
}

type RequestCardProps = Omit<JoinRequestsProps, "requests"> & { readonly request: OpenRequest; readonly place: number };

function RequestCard({
  request: { id, name, email, requestedAt },
  place,
  organizationId,
  ...actions
}: RequestCardProps) {
  const which = <VisuallyHidden>：{name}さん</VisuallyHidden>;
  return (
    <>
      <Heading level={3}>{name}さん</Heading>
      <p className="wrap-break-word">
        {email}　申請：
        <TimeText at={requestedAt} />
      </p>
      <GovForm action={actions.accept} idPrefix={`accept-${place}-`}>
        <HiddenField name="organization" value={organizationId} />
        <HiddenField name="id" value={id} />
        <RoleField chosen="VIEWER" />
        <FormActions>
          <SubmitButton size="medium">参加を承認する{which}</SubmitButton>
        </FormActions>
      </GovForm>
      <GovForm action={actions.decline} idPrefix={`decline-${place}-`}>
        <HiddenField name="organization" value={organizationId} />
        <HiddenField name="id" value={id} />
        <FormActions>
          <SubmitButton look="outline" size="medium">
            断る{which}
          </SubmitButton>
        </FormActions>
      </GovForm>
    </>
  );
}
