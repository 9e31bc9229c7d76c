import { AFTER_LABEL, BEFORE_LABEL, MIGRATION_BALANCE, signed, turnedToGain } from "@/lib/content/migration-balance";
import { TOKYO_TELEWORK } from "@/lib/content/situation";
import { SOURCES } from "@/lib/content/sources";
import { prefectureName } from "@/lib/japan/prefecture";
import { routes } from "@/lib/routes";
import { FigureTile } from "./figure-tile";

/** The figures the movement started from, each with its source. */
export function HomeFigures() {
  const [first] = MIGRATION_BALANCE;
  const gained = turnedToGain().map(({ prefecture }) => prefectureName(prefecture));
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
          label={`${prefectureName(first.prefecture)}の、東京圏からの転入超過数の変化`}
          source={SOURCES.migration}
        >
          <p className="text-dns-16N-130">
            {BEFORE_LABEL}は{signed(first.before)}人（転出超過）、{AFTER_LABEL}は{signed(first.after)}人（転入超過）
          </p>
        </FigureTile>
        <FigureTile
          value={`${gained.length}道県`}
          label="東京圏への転出超過から、転入超過に変わった道県"
          source={SOURCES.migration}
        >
          <p className="text-dns-16N-130">
            増加の大きい{MIGRATION_BALANCE.length}道府県のうち、{gained.join("、")}
          </p>
        </FigureTile>
      </ul>
      <p className="mt-4">
        <a href={`${routes.about()}#situation`}>背景となった状況を詳しく見る</a>
      </p>
    </section>
  );
}
