import { ABOUT } from "@/lib/content/about";
import { balanceSummary, MIGRATION_BALANCE, MIGRATION_BALANCE_SOURCE } from "@/lib/content/migration-balance";
import { TELEWORK_RATE, TOKYO_AREA_INFLOW, TOKYO_TELEWORK } from "@/lib/content/situation";
import { BalanceChart } from "./balance-chart";
import { BalanceTable } from "./balance-table";
import { FigureTile } from "./figure-tile";
import { Section } from "./section";
import { SeriesChart } from "./series-chart";
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
      <SeriesChart series={TOKYO_AREA_INFLOW} />
      <SeriesChart series={TELEWORK_RATE} />
      <SurveyList />
    </Section>
  );
}

function Balance() {
  return (
    <Section id="migration-balance" heading="地方と東京圏の間の人の動き" level={3}>
      <p className="max-w-text">{balanceSummary()}</p>
      <BalanceChart rows={MIGRATION_BALANCE} />
      <BalanceTable rows={MIGRATION_BALANCE} />
      <ul className="flex max-w-text list-disc flex-col gap-1 pl-6 text-dns-16N-130">
        <li>
          数字は、東京圏から転入した人の数から、東京圏へ転出した人の数を引いたもの（転入超過数）です。「−」が付く場合は、転出した人のほうが多いこと（転出超過）を表します。
        </li>
        <li>「増加」は2つの期間の差です。静岡県のように、転出超過が小さくなった場合も含みます。</li>
        <li>（注）の4府県は、公表資料の図には示されず、資料に付いた表に記載されていたものです。</li>
      </ul>
      <SourceLine source={MIGRATION_BALANCE_SOURCE} />
    </Section>
  );
}
