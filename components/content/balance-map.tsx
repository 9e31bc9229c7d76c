import { ChartFigure } from "@/components/charts/chart-figure";
import { PrefectureMap } from "@/components/charts/prefecture-map";
import { ExternalLink } from "@/components/ui/link";
import { prefectureName } from "@/lib/japan/prefecture";
import { namesOf, RANKED_BALANCE, type RankedRow, turnedToGain } from "@/lib/statistics/migration-balance";
import { signed } from "@/lib/statistics/wording";

const GAINED = RANKED_BALANCE.filter(turnedToGain);
const REDUCED = RANKED_BALANCE.filter((row) => !turnedToGain(row));

const MAP_SOURCE = "https://www.npmjs.com/package/@svg-maps/japan";
const MAP_LICENCE = "https://creativecommons.org/licenses/by/4.0/deed.ja";

/** Where the nine lie; the list beside the map holds all that the map says. */
export function BalanceMap() {
  return (
    <ChartFigure
      id="balance-map-figure"
      caption="図2 転入超過数の増加と、その9道府県の位置（人、前年の同じ時期との差）"
    >
      <div className="grid items-start gap-x-10 gap-y-6 desktop:grid-cols-2">
        <PrefectureMap
          id="balance-map"
          title="転入超過数が増えた9道府県の地図"
          description={`塗りつぶした${namesOf(GAINED)}は転入超過に変わった道県、斜線の${namesOf(REDUCED)}は転出超過が小さくなった府県です。値は地図の次の一覧と同じです。`}
          marked={RANKED_BALANCE.map((row) => ({
            prefecture: row.prefecture,
            text: signed(row.increase),
            look: turnedToGain(row) ? "full" : "hatched",
          }))}
        />
        <div className="flex flex-col gap-6">
          <Group sample="full" heading="転出超過から転入超過に変わった道県" rows={GAINED} />
          <Group sample="hatched" heading="転出超過のまま、その数が小さくなった府県" rows={REDUCED} />
          <Group sample="empty" heading="ほかの都府県は、資料に値がありません" rows={[]} />
        </div>
      </div>
      <p className="max-w-text text-dns-14N-130 text-solid-gray-700">
        地図：<ExternalLink href={MAP_SOURCE}>svg-maps「Map of Japan」</ExternalLink>（Victor Cazanave、
        <ExternalLink href={MAP_LICENCE}>CC BY 4.0</ExternalLink>
        ）を加工して作成。位置を示す略図です。海岸線を簡単にし、一部の島を省き、南西諸島は枠の中に移しています。
      </p>
    </ChartFigure>
  );
}

type GroupProps = {
  readonly sample: keyof typeof SAMPLES;
  readonly heading: string;
  readonly rows: readonly RankedRow[];
};

function Group({ sample, heading, rows }: GroupProps) {
  return (
    <div>
      <p className="flex items-start gap-3 font-700">
        <svg aria-hidden="true" viewBox="0 0 32 20" className="mt-1 h-5 w-8 shrink-0 fill-current text-blue-900">
          <rect x={1} y={1} width={30} height={18} fill={SAMPLES[sample]} strokeWidth={2} className="stroke-current" />
        </svg>
        {heading}
      </p>
      {rows.length > 0 && (
        <ul className="mt-2 flex flex-col gap-1 pl-11">
          {rows.map(({ rank, prefecture, increase }) => (
            <li key={prefecture} className="tabular-nums">
              {prefectureName(prefecture)} {signed(increase)}人（{rank}位）
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The hatching is defined in the map. */
const SAMPLES = { full: undefined, hatched: "url(#balance-map-hatch)", empty: "none" } as const;
