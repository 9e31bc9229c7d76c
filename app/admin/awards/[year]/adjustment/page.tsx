import { notFound } from "next/navigation";
import { openEdition } from "@/app/admin/awards/open-edition";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { getAdjustmentDesk } from "@/lib/awards/adjustment/queries/desk";
import { stageLabels } from "@/lib/awards/editions/rules/judging-schema";
import { routes } from "@/lib/routes";
import { Desk } from "./desk";
import { adjustmentQuery } from "./query";

export const instant = false;

type AdjustmentPageProps = {
  readonly params: Promise<{ readonly year: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** What the scores of a stage amount to, by every view side by side. */
export default async function AdjustmentPage({ params, searchParams }: AdjustmentPageProps) {
  const { staff, edition } = await openEdition(params);
  const query = adjustmentQuery.parse(await searchParams);
  const { id: editionId, fiscalYear } = edition;
  const desk = await getAdjustmentDesk(staff, { editionId, stage: query.stage, category: query.category });
  if (desk === null) notFound();
  const ofStage = desk === "conflict" ? "" : `（${stageLabels[desk.stage]}）`;
  const heading = `${fiscalYear}年度の得点の調整${ofStage}`;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAward(fiscalYear)} label="年度の画面に戻る" />}>
      {query.done && (
        <NotificationBanner tone="success" title="得点の調整を依頼しました" isOutcome>
          <p>計算が終わると、この画面に結果が出ます。</p>
        </NotificationBanner>
      )}
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading>{heading}</PageHeading>
      {desk === "conflict" ? (
        <p>この年度の得点の調整は、この年度の応募に利益相反のない表彰担当が行います。</p>
      ) : (
        <Desk desk={desk} editionId={editionId} fiscalYear={fiscalYear} query={query} />
      )}
    </MainArea>
  );
}
