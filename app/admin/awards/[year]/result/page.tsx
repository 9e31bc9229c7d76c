import { z } from "zod";
import { ResultFacts } from "@/components/awards/results/result-facts";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { prizeOptions } from "@/lib/awards/results/queries/desk";
import { routes } from "@/lib/routes";
import { BeginResult } from "./begin-result";
import { openResult } from "./open-result";
import { ResultWork } from "./result-work";

export const instant = false;

const OUTCOMES = {
  begun: "受賞者の一覧を作り始めました",
  saved: "総評などを保存しました",
  added: "受賞者の一覧に加えました",
  removed: "受賞者の一覧から外しました",
  filled: "審査会の決定を一覧に入れました。講評を書いてください",
  commented: "講評を保存しました",
  proposed: "承認を依頼しました。ほかの表彰担当が確認します",
  takenBack: "承認の依頼を取り下げました",
  decided: "受賞者を決定しました。まだだれにも知らせていません",
  sentBack: "承認せずに戻しました",
  scheduled: "発表を予約しました。時刻になると自動で発表します",
  unscheduled: "発表の予約を取り消しました",
  unlockAsked: "決定の取消しを依頼しました。ほかの表彰担当が確認します",
  unlocked: "決定を取り消しました。一覧を書き直せます",
  unlockRefused: "決定を取り消さないことにしました",
} as const;

const OUTCOME_KEYS = [
  ...([
    "begun",
    "saved",
    "added",
    "removed",
    "filled",
    "commented",
    "proposed",
    "takenBack",
    "decided",
    "sentBack",
  ] as const),
  ...(["scheduled", "unscheduled", "unlockAsked", "unlocked", "unlockRefused"] as const),
];

const querySchema = z.object({ done: z.enum(OUTCOME_KEYS).optional().catch(undefined) });

type ResultPageProps = {
  readonly params: Promise<{ readonly year: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ResultPage({ params, searchParams }: ResultPageProps) {
  const { fiscalYear, editionId, settings, result } = await openResult(params);
  const { done } = querySchema.parse(await searchParams);
  const heading = `${fiscalYear}年度の受賞者`;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAward(fiscalYear)} label="年度の画面に戻る" />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading>{heading}</PageHeading>
      {result === null ? (
        <BeginResult editionId={editionId} />
      ) : (
        <>
          <ResultFacts result={result} fiscalYear={fiscalYear} />
          <ResultWork result={result} fiscalYear={fiscalYear} prizes={prizeOptions(settings)} />
        </>
      )}
    </MainArea>
  );
}
