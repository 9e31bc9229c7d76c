import { connection } from "next/server";
import { z } from "zod";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { InvitationList } from "@/components/organizations/invitation-list";
import { InviteForm } from "@/components/organizations/invite-form";
import { JoinRequests } from "@/components/organizations/join-requests";
import { MemberTable } from "@/components/organizations/member-table";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { requireWorkingMember } from "@/lib/auth/member";
import { mayInOrganization } from "@/lib/organizations/permissions";
import { listInvitations, listJoinRequests, listMembers } from "@/lib/organizations/queries/members";
import { acceptRequestAction, declineRequestAction, inviteAction, revokeAction } from "./actions";

export const instant = false;

const TITLE = pageTitle("メンバー", "マイページ");

const OUTCOMES = {
  invited: "招待のメールを送りました",
  revoked: "招待を取り消しました",
  accepted: "参加を承認しました",
  declined: "参加の申請を断りました",
  role: "権限を変更しました",
  "handed-over": "管理者を引き継ぎました。あなたは担当者になりました",
  removed: "メンバーを外しました",
} as const;

const DONE = ["invited", "revoked", "accepted", "declined", "role", "handed-over", "removed"] as const;

const querySchema = z.object({ done: z.enum(DONE).optional().catch(undefined) });

type MembersPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MembersPage({ searchParams }: MembersPageProps) {
  await connection();
  const member = await requireWorkingMember();
  const { organizationId } = member;
  const { done } = querySchema.parse(await searchParams);
  const [members, invitations, requests] = await Promise.all([
    listMembers(member, organizationId),
    listInvitations(member, organizationId),
    listJoinRequests(member, organizationId),
  ]);
  const mayManage = mayInOrganization(member, "manageMembers", organizationId);
  return (
    <MainArea>
      {!mayManage && <title>{TITLE}</title>}
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <PageHeading lead="この団体の手続きをする人です。招待や権限の変更は、管理者ができます。">メンバー</PageHeading>
      {requests.length > 0 && (
        <Section title="参加の申請">
          <JoinRequests
            requests={requests}
            organizationId={organizationId}
            accept={acceptRequestAction}
            decline={declineRequestAction}
          />
        </Section>
      )}
      <Section title="参加しているメンバー">
        <MemberTable members={members} />
      </Section>
      {mayManage && (
        <>
          {invitations.length > 0 && (
            <Section title="返事を待っている招待">
              <InvitationList invitations={invitations} organizationId={organizationId} revoke={revokeAction} />
            </Section>
          )}
          <Section title="メンバーを招待する">
            <InviteForm action={inviteAction} title={TITLE} organizationId={organizationId} />
          </Section>
        </>
      )}
    </MainArea>
  );
}
