import { connection } from "next/server";
import { z } from "zod";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { MembershipTable } from "@/components/organizations/desk/membership-table";
import { MergeHistory } from "@/components/organizations/desk/merge-history";
import { ProcedureTable, RequestTable } from "@/components/organizations/desk/organization-records";
import { ProfileHistory } from "@/components/organizations/profile-history";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { hasDuty } from "@/lib/access/actor";
import {
  listMemberships,
  listMerges,
  listProceduresForDesk,
  listRequestsForDesk,
} from "@/lib/organizations/queries/desk-detail";
import { listProfileChanges } from "@/lib/organizations/queries/organization";
import { routes } from "@/lib/routes";
import { OrganizationFacts, OrganizationWork } from "./organization-facts";
import { requireOrganization } from "./require-organization";

export const instant = false;

const OUTCOMES = {
  invited: "招待のメールを送りました",
  approved: "自治体の登録を承認しました",
  refused: "自治体の登録を認めませんでした",
  number: "番号を訂正しました",
  closed: "所属を終了しました",
  reopened: "所属を再開しました",
  merged: "団体を統合しました",
  undone: "統合を取り消しました",
} as const;

const DONE = ["invited", "approved", "refused", "number", "closed", "reopened", "merged", "undone"] as const;

const querySchema = z.object({ done: z.enum(DONE).optional().catch(undefined) });

type OrganizationPageProps = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function OrganizationPage({ params, searchParams }: OrganizationPageProps) {
  await connection();
  const { staff, organization } = await requireOrganization(params);
  const { done } = querySchema.parse(await searchParams);
  const { id, name } = organization;
  const [memberships, procedures, requests, merges, changes] = await Promise.all([
    listMemberships(staff, id),
    listProceduresForDesk(staff, id),
    listRequestsForDesk(staff, id),
    listMerges(staff, id),
    listProfileChanges(staff, id),
  ]);
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminOrganizations()} label="団体の一覧に戻る" />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(name, "団体")}</title>
      <PageHeading>{name}</PageHeading>
      <OrganizationFacts
        organization={organization}
        into={merges.find(({ undoneAt, source }) => undoneAt === null && source.id === id)?.target}
      />
      <OrganizationWork organization={organization} />
      <Section title="メンバー">
        <MembershipTable organizationId={id} rows={memberships} />
      </Section>
      <Section title="参加の申請">
        <RequestTable rows={requests} />
      </Section>
      <Section title="手続き">
        <ProcedureTable rows={procedures} mayOpen={hasDuty(staff, "DECLARATIONS")} />
      </Section>
      {merges.length > 0 && (
        <Section title="統合の記録">
          <MergeHistory merges={merges} />
        </Section>
      )}
      <div className="mt-12">
        <ProfileHistory changes={changes} />
      </div>
    </MainArea>
  );
}
