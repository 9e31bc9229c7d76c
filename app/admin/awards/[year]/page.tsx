import { z } from "zod";
import { openEdition } from "@/app/admin/awards/open-edition";
import { DifferenceTable } from "@/components/awards/desk/difference-table";
import { EditionFacts } from "@/components/awards/desk/edition-facts";
import { EntryLinks } from "@/components/awards/desk/entry-links";
import { HistoryTable } from "@/components/awards/desk/history-table";
import { JudgingLinks } from "@/components/awards/desk/judging-links";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { hasSecondStage } from "@/lib/awards/adjustment/stages";
import { routes } from "@/lib/routes";
import { Work } from "./work";

export const instant = false;

const OUTCOMES = {
  created: "設定を作りました。項目ごとに確かめてください",
  begun: "設定の変更を始めました",
  saved: "設定を保存しました",
  removed: "設定から除きました",
  proposed: "承認を依頼しました。ほかの表彰担当が確認します",
  approved: "承認しました。いま公開されています",
  refused: "承認せずに戻しました",
  takenBack: "承認の依頼を取り下げました",
  discarded: "設定の変更を破棄しました",
} as const;

const querySchema = z.object({
  done: z
    .enum(["created", "begun", "saved", "removed", "proposed", "approved", "refused", "takenBack", "discarded"])
    .optional()
    .catch(undefined),
});

type AwardPageProps = {
  readonly params: Promise<{ readonly year: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AwardPage({ params, searchParams }: AwardPageProps) {
  const { edition } = await openEdition(params);
  const { done } = querySchema.parse(await searchParams);
  const { fiscalYear, differences, history, current } = edition;
  const heading = `${fiscalYear}年度の表彰`;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAwards()} label="表彰の一覧に戻る" />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading>{heading}</PageHeading>
      <EditionFacts edition={edition} />
      {current !== null && <EntryLinks fiscalYear={fiscalYear} />}
      {current !== null && <JudgingLinks fiscalYear={fiscalYear} hasSecond={hasSecondStage(current.settings)} />}
      <Work edition={edition} />
      {differences.length > 0 && (
        <Section title="公開中の設定と違うところ">
          <DifferenceTable differences={differences} />
        </Section>
      )}
      {current !== null && (
        <Section title="公開した設定の履歴">
          <HistoryTable fiscalYear={fiscalYear} rows={history} />
        </Section>
      )}
    </MainArea>
  );
}
