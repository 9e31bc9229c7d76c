import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { DescriptionList } from "@/components/ui/description-list";
import { InsetText } from "@/components/ui/inset-text";
import { TimeText } from "@/components/ui/time-text";
import { requireDuty } from "@/lib/auth/session";
import { isLive, roleLabels } from "@/lib/organizations/labels";
import { getMembershipForDesk } from "@/lib/organizations/queries/desk-detail";
import { routes } from "@/lib/routes";
import { CloseForm, ReopenForm } from "./membership-forms";

export const instant = false;

const paramsSchema = z.object({ id: z.uuid(), membership: z.uuid() });

type MembershipPageProps = { readonly params: Promise<{ readonly id: string; readonly membership: string }> };

export default async function MembershipPage({ params }: MembershipPageProps) {
  await connection();
  const staff = await requireDuty("ACCOUNTS");
  const asked = paramsSchema.safeParse(await params);
  const shown = asked.success ? await getMembershipForDesk(staff, asked.data.id, asked.data.membership) : null;
  if (shown === null || !asked.success) notFound();
  const { id: organizationId } = asked.data;
  const called = shown.name || "（氏名は未登録）";
  const hasMembers = isLive(shown.organization.status);
  const title = pageTitle(`${called}の所属`, "事務局");
  const target = { organizationId, id: shown.id, title };
  const mayClose = hasMembers && shown.leftAt === null;
  const mayReopen = hasMembers && shown.leftAt !== null && !shown.belongs && shown.isActive;
  return (
    <MainArea before={<BackLink href={routes.adminOrganization(organizationId)} />}>
      {!mayClose && !mayReopen && <title>{title}</title>}
      <PageHeading lead={`${shown.organization.name}のメンバー`}>{called}の所属</PageHeading>
      <div className="flex max-w-form flex-col gap-10">
        <DescriptionList
          items={[
            { term: "メールアドレス", details: shown.isActive ? shown.email : "（消去済み）" },
            { term: "権限", details: roleLabels[shown.role] },
            { term: "参加", details: <TimeText at={shown.joinedAt} /> },
            ...(shown.leftAt === null ? [] : [{ term: "終了", details: <TimeText at={shown.leftAt} /> }]),
          ]}
        />
        {mayClose && <CloseForm {...target} />}
        {mayReopen && <ReopenForm {...target} />}
        {shown.leftAt !== null && shown.belongs && (
          <InsetText>
            <p>この人は、その後またこの団体に参加しています。</p>
          </InsetText>
        )}
        {!shown.isActive && (
          <InsetText>
            <p>この人は、マイページの利用をやめています。再開するには、団体の管理者から招待してもらってください。</p>
          </InsetText>
        )}
      </div>
    </MainArea>
  );
}
