import { z } from "zod";
import { openSeat } from "@/app/admin/awards/[year]/jury/open-seat";
import { ChangeFacts } from "@/components/accounts/change-facts";
import { DecideChange } from "@/components/accounts/decide-change";
import { AskForRecovery } from "@/components/awards/jury/ask-for-recovery";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { getJurorRecovery } from "@/lib/accounts/changes/queries";
import { requireDuty } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { askForRecoveryAction, decideRecoveryAction, withdrawRecoveryAction } from "./actions";

export const instant = false;

const OUTCOMES = {
  approve: "承認しました。本人に、設定し直すリンクをメールで送ります",
  refuse: "承認せずに、依頼を終えました",
  withdrawn: "依頼を取り下げました",
} as const;

const querySchema = z.object({ done: z.enum(["approve", "refuse", "withdrawn"]).optional().catch(undefined) });

type RecoveryPageProps = {
  readonly params: Promise<{ readonly year: string; readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The way back in for a juror who lost both factors: asked for by one officer, decided by another. */
export default async function JurorRecoveryPage({ params, searchParams }: RecoveryPageProps) {
  const { fiscalYear, seat } = await openSeat(params);
  const change = await getJurorRecovery(await requireDuty("AWARD"), seat.accountId);
  const { done } = querySchema.parse(await searchParams);
  const mayAsk = change?.outcome !== null && seat.status === "ACTIVE" && seat.hasFactors;
  return (
    <MainArea before={<BackLink href={routes.adminJuror(fiscalYear, seat.id)} label="審査委員の登録に戻る" />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(`サインイン方法の再設定：${seat.name}`, "事務局")}</title>
      <PageHeading lead="認証アプリやパスワードを使えなくなった審査委員が、もう一度入れるようにします。表彰の担当者二人で決めます。">
        {seat.name}さんのサインイン方法の再設定
      </PageHeading>
      <div className="flex flex-col gap-10">
        {change !== null && <ChangeFacts change={change} />}
        {change?.outcome === null && (
          <DecideChange
            {...change}
            who="表彰の担当者"
            decide={decideRecoveryAction}
            withdraw={withdrawRecoveryAction}
          />
        )}
        {mayAsk && <AskForRecovery seat={seat} action={askForRecoveryAction} />}
        {change === null && !mayAsk && <p>再設定を依頼できるのは、就任して認証アプリを設定した審査委員だけです。</p>}
      </div>
    </MainArea>
  );
}
