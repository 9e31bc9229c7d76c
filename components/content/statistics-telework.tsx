import { ChartFigure } from "@/components/charts/chart-figure";
import { LineChart } from "@/components/charts/line-chart";
import { SeriesFacts } from "@/components/charts/series-facts";
import { SeriesTable } from "@/components/charts/series-table";
import { STATISTICS } from "@/lib/content/statistics";
import { TELEWORK_RATE } from "@/lib/statistics/telework-rate";
import { withDecimals } from "@/lib/statistics/wording";
import { Section } from "./section";

const { id, title, summary, observations, unit, decimals } = TELEWORK_RATE;

export function StatisticsTelework() {
  return (
    <Section {...STATISTICS.telework}>
      <p className="max-w-text">{summary}</p>
      <ChartFigure id={`${id}-figure`} caption={`図4 ${title}（${unit}）`}>
        <LineChart
          id={`${id}-chart`}
          title={title}
          description={summary}
          points={observations.map(({ period, value }) => ({
            month: period.from,
            label: period.label.split(/(?<=年)/),
            value,
            text: `${withDecimals(value, decimals)}${unit}`,
          }))}
          formatTick={(value) => `${value}${unit}`}
        />
        <SeriesTable series={TELEWORK_RATE} caption={`表3 ${title}`} />
      </ChartFigure>
      <SeriesFacts series={TELEWORK_RATE} />
    </Section>
  );
}
