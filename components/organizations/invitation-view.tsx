import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { DescriptionList } from "@/components/ui/description-list";
import type { MemberRole } from "@/lib/db/generated/enums";
import type { FormAction } from "@/lib/forms/form";
import { roleLabels, roleWork } from "@/lib/organizations/labels";
import { InvitationOver } from "@/lib/organizations/refusals";
import { routes } from "@/lib/routes";

type Offered = { readonly organizationName: string; readonly role: MemberRole };

type InvitationViewProps = {
  readonly action: FormAction;
  readonly token: string;
  /** Null for everybody but the one who was invited. */
  readonly offered: Offered | null;
  readonly isNamed: boolean;
};

export function InvitationView({ action, token, offered, isNamed }: InvitationViewProps) {
  if (offered === null) return <NoInvitation />;
  const { organizationName, role } = offered;
  return (
    <GovForm
      action={action}
      title={pageTitle("団体への参加", "マイページ")}
      heading={<PageHeading lead="内容を確かめて、参加するボタンを押してください。">団体への参加</PageHeading>}
    >
      <HiddenField name="token" value={token} />
      <DescriptionList
        items={[
          { term: "団体", details: organizationName },
          { term: "あなたの権限", details: `${roleLabels[role]}：${roleWork[role]}` },
        ]}
      />
      {!isNamed && (
        <TextField name="name" label="あなたの氏名" autoComplete="name" spellCheck={false} width="medium" required />
      )}
      <FormActions>
        <SubmitButton>参加する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

function NoInvitation() {
  return (
    <>
      <title>{pageTitle("招待を使えません", "マイページ")}</title>
      <PageHeading lead={new InvitationOver().message}>招待を使えません</PageHeading>
      <p>
        <a href={routes.mypage()}>マイページへ進む</a>
      </p>
    </>
  );
}
