import { ChartFigure } from "@/components/charts/chart-figure";
import { ABOUT } from "@/lib/content/about";
import { TOKYO_TELEWORK } from "@/lib/content/situation";
import { STATISTICS } from "@/lib/content/statistics";
import { routes } from "@/lib/routes";
import { BALANCE_SERIES } from "@/lib/statistics/migration-balance";
import type { Series } from "@/lib/statistics/series";
import { TELEWORK_RATE } from "@/lib/statistics/telework-rate";
import { TOKYO_AREA_INFLOW } from "@/lib/statistics/tokyo-area-inflow";
import { BalanceChange } from "./balance-change";
import { FigureTile } from "./figure-tile";
import { Section } from "./section";
import { SourceLine } from "./source-line";
import { SurveyList } from "./survey-list";

export function AboutBackground() {
  return (
    <Section {...ABOUT.situation}>
      <p className="max-w-text">
        新型コロナウイルス感染症の拡大をきっかけにテレワークが広がり、地方への移住、兼業や副業、仕事と生活の調和への関心が高まりました。検討会議は、この変化を地方への人の流れにつなげる機会ととらえました。
      </p>
      <ul className="max-w-text">
        <FigureTile value={TOKYO_TELEWORK.value} label={TOKYO_TELEWORK.label} source={TOKYO_TELEWORK.source} />
      </ul>
      <Balance />
      <InShort series={TOKYO_AREA_INFLOW} at={STATISTICS.inflow.id} />
      <InShort series={TELEWORK_RATE} at={STATISTICS.telework.id} />
      <SurveyList />
    </Section>
  );
}

function Balance() {
  const { summary, title, sign, source } = BALANCE_SERIES;
  return (
    <Section id="migration-balance" heading="地方と東京圏の間の人の動き" level={3}>
      <p className="max-w-text">{summary}</p>
      <ChartFigure id="balance-change-figure" caption={`${title}の変化（人）`}>
        <BalanceChange />
      </ChartFigure>
      <p className="max-w-text text-dns-16N-130">{sign}</p>
      <SourceLine source={source} />
      <p>
        <a href={`${routes.statistics()}#${STATISTICS.balance.id}`}>9道府県の人の動きを、表と地図で見る</a>
      </p>
    </Section>
  );
}

type InShortProps = { readonly series: Series; readonly at: string };

/** The sentence here, the drawing and the table on the page of statistics. */
function InShort({ series: { id, title, summary, notes, source }, at }: InShortProps) {
  return (
    <Section id={id} heading={title} level={3}>
      <p className="max-w-text">{`${summary}${notes[0] ?? ""}`}</p>
      <SourceLine source={source} />
      <p>
        <a href={`${routes.statistics()}#${at}`}>{title}を、図と表で見る</a>
      </p>
    </Section>
  );
}
