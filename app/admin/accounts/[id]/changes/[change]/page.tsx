import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { ChangeFacts } from "@/components/accounts/change-facts";
import { DecideChange } from "@/components/accounts/decide-change";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { changeLabels } from "@/lib/accounts/changes/labels";
import { getChange } from "@/lib/accounts/changes/queries";
import { requireDuty } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { decideChangeAction, withdrawChangeAction } from "./actions";

export const instant = false;

const OUTCOMES = {
  proposed: "変更を依頼しました。ほかのアカウント管理の担当者の承認を待っています",
  approve: "承認し、変更しました",
  refuse: "承認せずに、依頼を終えました",
  withdrawn: "依頼を取り下げました",
} as const;

const paramsSchema = z.object({ id: z.uuid(), change: z.uuid() });
const querySchema = z.object({
  done: z.enum(["proposed", "approve", "refuse", "withdrawn"]).optional().catch(undefined),
});

type ChangePageProps = {
  readonly params: Promise<{ readonly id: string; readonly change: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One change that takes two people: what is asked, and the answer of the second. */
export default async function ChangePage({ params, searchParams }: ChangePageProps) {
  await connection();
  const staff = await requireDuty("ACCOUNTS");
  const asked = paramsSchema.safeParse(await params);
  const change = asked.success ? await getChange(staff, asked.data.change) : null;
  if (change === null || change.accountId !== asked.data?.id) notFound();
  const { done } = querySchema.parse(await searchParams);
  const title = `${change.name}さんの${changeLabels[change.kind]}`;
  return (
    <MainArea before={<BackLink href={routes.adminAccountOf(change.accountId)} />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      {change.isStale && (
        <NotificationBanner tone="warning" title="依頼の後に状態が変わりました">
          <p>この職員の担当業務か利用の状態が、依頼のときと違うため、承認できません。必要なら依頼し直してください。</p>
        </NotificationBanner>
      )}
      <title>{pageTitle(title, "事務局")}</title>
      <PageHeading lead="職員の権限に関わる変更は、アカウント管理の担当者二人で決めます。">{title}</PageHeading>
      <div className="flex flex-col gap-10">
        <ChangeFacts change={change} />
        {change.outcome === null && (
          <DecideChange
            {...change}
            who="アカウント管理の担当者"
            decide={decideChangeAction}
            withdraw={withdrawChangeAction}
          />
        )}
      </div>
    </MainArea>
  );
}
