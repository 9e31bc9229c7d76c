import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { RoundPart } from "@/components/jury/scores/round-part";
import { StandingPart } from "@/components/jury/scores/standing-part";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { requireJuror } from "@/lib/auth/juror";
import { listOwnRounds } from "@/lib/awards/scoring/queries/own";
import { standingOf } from "@/lib/awards/scoring/queries/standing";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("採点", "表彰の審査") };

const OUTCOMES = {
  saved: "評価票を保存しました。提出はまだです",
  submitted: "採点を提出しました。採点の期限までは変更できます",
  abstained: "棄権を受け付けました",
  resumed: "棄権を取り消しました。続けて採点できます",
  loaded: "ファイルの内容を評価票に保存しました。確かめてから、1件ずつ提出してください",
} as const;

const querySchema = z.object({
  done: z.enum(["saved", "submitted", "abstained", "resumed", "loaded"]).optional().catch(undefined),
});

type ScoresPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The own progress, and nothing of anybody else. */
export default async function ScoresPage({ searchParams }: ScoresPageProps) {
  await connection();
  const juror = await requireJuror();
  const { done } = querySchema.parse(await searchParams);
  const [rounds, standings] = await Promise.all([listOwnRounds(juror), standingOf(juror)]);
  return (
    <MainArea width="wide">
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <PageHeading lead="採点をお願いしている応募と、進み具合です。ほかの審査委員の採点は表示しません。">
        採点
      </PageHeading>
      {rounds.length === 0 ? (
        <p>採点をお願いしている年度はありません。就任と利益相反の申告が済むと、ここに表示します。</p>
      ) : (
        rounds.map((own) => <RoundPart key={`${own.editionId}-${own.stage}`} own={own} />)
      )}
      {standings.map((standing) => (
        <StandingPart key={standing.fiscalYear} standing={standing} />
      ))}
    </MainArea>
  );
}
