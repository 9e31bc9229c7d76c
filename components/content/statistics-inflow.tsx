import { BarChart } from "@/components/charts/bar-chart";
import { ChartFigure } from "@/components/charts/chart-figure";
import { SeriesFacts } from "@/components/charts/series-facts";
import { SeriesTable } from "@/components/charts/series-table";
import { STATISTICS } from "@/lib/content/statistics";
import { PARTIAL_YEAR, TOKYO_AREA_INFLOW } from "@/lib/statistics/tokyo-area-inflow";
import { signed, withDecimals } from "@/lib/statistics/wording";
import { Section } from "./section";

const { id, title, summary, observations, unit, decimals } = TOKYO_AREA_INFLOW;

export function StatisticsInflow() {
  return (
    <Section {...STATISTICS.inflow}>
      <p className="max-w-text">{summary}</p>
      <ChartFigure id={`${id}-figure`} caption={`図3 ${title}（${unit}）`}>
        <BarChart
          id={`${id}-chart`}
          title={title}
          description={`${summary}斜線の棒は、11か月分であることを示します。`}
          bars={observations.map(({ period, value }) => ({
            label: period.label,
            value,
            text: `+${withDecimals(value, decimals)}${unit}`,
            isPartial: period === PARTIAL_YEAR,
          }))}
          formatTick={signed}
        />
        <SeriesTable series={TOKYO_AREA_INFLOW} caption={`表2 ${title}`} />
      </ChartFigure>
      <SeriesFacts series={TOKYO_AREA_INFLOW} />
    </Section>
  );
}
