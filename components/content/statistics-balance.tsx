import { BalanceTable } from "@/components/charts/balance-table";
import { ChartFigure } from "@/components/charts/chart-figure";
import { SeriesFacts } from "@/components/charts/series-facts";
import { STATISTICS } from "@/lib/content/statistics";
import { BALANCE_SERIES, INCREASE_SERIES } from "@/lib/statistics/migration-balance";
import { BalanceChange } from "./balance-change";
import { BalanceMap } from "./balance-map";
import { Section } from "./section";

const MORE = [
  "順位は、増加の大きい順です。（注）の4府県は、公表資料の図には示されず、資料に付いた表に記載されていたもので、順位に含みます。",
  `「増加」は、${INCREASE_SERIES.definition}${INCREASE_SERIES.sign ?? ""}`,
];

export function StatisticsBalance() {
  return (
    <Section {...STATISTICS.balance}>
      <p className="max-w-text">{BALANCE_SERIES.summary}</p>
      <ChartFigure id="balance-change-figure" caption={`図1 ${BALANCE_SERIES.title}の変化（人）`}>
        <BalanceChange />
        <BalanceTable caption="表1 転入超過数（9道府県）" />
      </ChartFigure>
      <BalanceMap />
      <SeriesFacts series={BALANCE_SERIES} more={MORE} />
    </Section>
  );
}
