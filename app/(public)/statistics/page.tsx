import { ContentsList } from "@/components/content/contents-list";
import { pageMetadata } from "@/components/content/page-metadata";
import { ReadingPage } from "@/components/content/reading-page";
import { SourceLine } from "@/components/content/source-line";
import { StatisticsBalance } from "@/components/content/statistics-balance";
import { StatisticsHandling } from "@/components/content/statistics-handling";
import { StatisticsInflow } from "@/components/content/statistics-inflow";
import { StatisticsReported } from "@/components/content/statistics-reported";
import { StatisticsTelework } from "@/components/content/statistics-telework";
import { TextSections } from "@/components/content/text-sections";
import { DatasetFiles } from "@/components/open-data/dataset-files";
import { SOURCES } from "@/lib/content/sources";
import { STATISTICS_DATA, STATISTICS_SECTIONS, STATISTICS_TERMS } from "@/lib/content/statistics";
import { getPublishedHandlingTimes } from "@/lib/reports/published";
import { routes } from "@/lib/routes";
import { STATISTICS_CHANGED_ON } from "@/lib/statistics/all";

const TITLE = "統計";
const DESCRIPTION =
  "地方と東京圏の間の人の動き、東京圏への転入超過、テレワークの実施率を、図と表、定義、出典とともに示します。";

export const metadata = pageMetadata({ title: TITLE, description: DESCRIPTION, path: routes.statistics() });

export default async function StatisticsPage() {
  const handling = await getPublishedHandlingTimes();
  return (
    <ReadingPage title={TITLE} lead={DESCRIPTION} updatedOn={STATISTICS_CHANGED_ON}>
      <ContentsList sections={STATISTICS_SECTIONS} />
      <p className="max-w-text">
        ここに示すのは、出典に数値として残っている値だけです。検討会議の資料にあったほかの図（テレワークの実施率、地方で働くことへの関心、転職のときの壁など）は、細かな数値を確かめられないため載せていません。
        <a href={`${routes.about()}#surveys`}>検討会議が参考にした調査</a>は、その名前と時期を紹介しています。
      </p>
      <StatisticsBalance />
      <StatisticsInflow />
      <StatisticsTelework />
      <StatisticsReported />
      <StatisticsHandling {...handling} />
      <div className="mt-16 flex flex-col gap-4">
        <TextSections sections={[STATISTICS_TERMS]} />
        <SourceLine source={SOURCES.migrationTerms} />
      </div>
      <div className="mt-16 flex flex-col gap-4">
        <TextSections sections={[STATISTICS_DATA]} />
        <DatasetFiles id="statistics" title="統計" />
      </div>
    </ReadingPage>
  );
}
