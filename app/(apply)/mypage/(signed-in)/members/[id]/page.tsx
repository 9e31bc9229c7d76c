import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { LeaveForm, ManageForms } from "@/components/organizations/member-forms";
import { DescriptionList } from "@/components/ui/description-list";
import { DayText } from "@/components/ui/time-text";
import { requireWorkingMember } from "@/lib/auth/member";
import { roleLabels, roleWork } from "@/lib/organizations/labels";
import { mayInOrganization } from "@/lib/organizations/permissions";
import { getMembership } from "@/lib/organizations/queries/members";
import { routes } from "@/lib/routes";
import { handOverAction, leaveAction, removeAction, setRoleAction } from "./actions";

export const instant = false;

const paramsSchema = z.object({ id: z.uuid() });

type MemberPageProps = { readonly params: Promise<{ readonly id: string }> };

export default async function MemberPage({ params }: MemberPageProps) {
  await connection();
  const member = await requireWorkingMember();
  const { organizationId } = member;
  const asked = paramsSchema.safeParse(await params);
  const shown = asked.success ? await getMembership(member, organizationId, asked.data.id) : null;
  if (shown === null) notFound();
  const mayManage = mayInOrganization(member, "manageMembers", organizationId);
  const actions = { setRole: setRoleAction, handOver: handOverAction, remove: removeAction };
  return (
    <MainArea before={<BackLink href={routes.mypageMembers()} label="メンバーの一覧に戻る" />}>
      <title>{pageTitle(`${shown.name}さん`, "メンバー")}</title>
      <PageHeading>{shown.name}さん</PageHeading>
      <div className="flex max-w-form flex-col gap-12">
        <DescriptionList
          items={[
            { term: "メールアドレス", details: shown.email },
            { term: "権限", details: `${roleLabels[shown.role]}：${roleWork[shown.role]}` },
            { term: "参加した日", details: <DayText day={shown.joinedAt} /> },
          ]}
        />
        {mayManage && <ManageForms member={shown} organizationId={organizationId} actions={actions} />}
        {shown.isSelf && <LeaveForm organizationId={organizationId} action={leaveAction} />}
      </div>
    </MainArea>
  );
}
