import { TOKYO_TELEWORK } from "@/lib/content/situation";
import { prefectureName } from "@/lib/japan/prefecture";
import { routes } from "@/lib/routes";
import { AFTER, BALANCE_SERIES, BEFORE, gainers, MIGRATION_BALANCE, namesOf } from "@/lib/statistics/migration-balance";
import { balanceInWords, signed } from "@/lib/statistics/wording";
import { FigureTile } from "./figure-tile";

/** The figures the movement started from, each with its source. */
export function HomeFigures() {
  const [first] = MIGRATION_BALANCE;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="text-std-24B-150 desktop:text-std-28B-150">
        数字で見る、始まりのころ
      </h2>
      <ul className="mt-6 grid gap-4 desktop:grid-cols-3 desktop:gap-6">
        <FigureTile value={TOKYO_TELEWORK.value} label={TOKYO_TELEWORK.label} source={TOKYO_TELEWORK.source}>
          <p className="text-dns-16N-130">{TOKYO_TELEWORK.note}</p>
        </FigureTile>
        <FigureTile
          value={`${signed(first.increase)}人`}
          label={`${prefectureName(first.prefecture)}の、東京圏との間の転入超過数の変化`}
          source={BALANCE_SERIES.source}
        >
          <p className="text-dns-16N-130">
            {BEFORE.label}は{signed(first.before)}人（{balanceInWords(first.before)}）、{AFTER.label}は
            {signed(first.after)}人（{balanceInWords(first.after)}）
          </p>
        </FigureTile>
        <FigureTile
          value={`${gainers().length}道県`}
          label="東京圏への転出超過から、転入超過に変わった道県"
          source={BALANCE_SERIES.source}
        >
          <p className="text-dns-16N-130">
            増加の大きい{MIGRATION_BALANCE.length}道府県のうち、{namesOf(gainers())}
          </p>
        </FigureTile>
      </ul>
      <p className="mt-4 flex flex-wrap gap-x-8 gap-y-2">
        <a href={routes.statistics()}>統計を、図と表で見る</a>
        <a href={`${routes.about()}#situation`}>背景となった状況を詳しく見る</a>
      </p>
    </section>
  );
}
