import type { Source } from "@/lib/content/sources";
import { findPrefecture } from "@/lib/japan/prefecture";
import { ALL_SERIES } from "@/lib/statistics/all";
import type { Observation, Series } from "@/lib/statistics/series";
import type { Column, Dataset } from "./dataset";

export type StatisticsRow = { readonly series: Series; readonly observation: Observation };

/** One row for each value. */
export const STATISTICS_ROWS: readonly StatisticsRow[] = ALL_SERIES.flatMap((series) =>
  series.observations.map((observation) => ({ series, observation })),
);

const what: readonly Column<StatisticsRow>[] = [
  {
    heading: "系列コード",
    name: "seriesId",
    description: "系列ごとの名前。変わりません。",
    example: "balance-with-tokyo-area",
    value: ({ series }) => series.id,
  },
  {
    heading: "系列",
    name: "series",
    description: "系列の名称",
    example: "東京圏との間の転入超過数（9道府県）",
    value: ({ series }) => series.title,
  },
  {
    heading: "都道府県コード",
    name: "prefectureCode",
    description: "JIS X 0401の2桁のコード（文字列）。都道府県の値でない場合は空欄です。",
    example: "01",
    value: ({ observation }) => observation.prefecture ?? null,
  },
  {
    heading: "都道府県",
    name: "prefecture",
    description: "都道府県の名称。都道府県の値でない場合は空欄です。",
    example: "北海道",
    value: (row) => prefectureOf(row)?.name ?? null,
  },
  {
    heading: "都道府県_カナ",
    name: "prefectureKana",
    description: "都道府県の名称の読み（全角カタカナ）",
    example: "ホッカイドウ",
    value: (row) => prefectureOf(row)?.kana ?? null,
  },
];

const when: readonly Column<StatisticsRow>[] = [
  {
    heading: "期間の開始",
    name: "periodStart",
    description: "値が表す期間の最初の月（YYYY-MM、ISO 8601）。その月を含みます。",
    example: "2019-04",
    value: ({ observation }) => observation.period.from,
  },
  {
    heading: "期間の終了",
    name: "periodEnd",
    description: "値が表す期間の最後の月（YYYY-MM、ISO 8601）。その月を含みます。",
    example: "2019-12",
    value: ({ observation }) => observation.period.to,
  },
];

const value: readonly Column<StatisticsRow>[] = [
  {
    heading: "値",
    name: "value",
    description: "数値。桁区切りはなく、負の値は半角の「-」で始まります。転入超過数では、負の値が転出超過を表します。",
    example: "-1949",
    value: ({ observation }) => observation.value,
  },
  { heading: "単位", name: "unit", description: "値の単位", example: "人", value: ({ series }) => series.unit },
  {
    heading: "定義",
    name: "definition",
    description: "値が何を数えたものか",
    example: "2020年4月から12月の転入超過数から、2019年4月から12月の転入超過数を引いたものです。",
    value: ({ series }) => `${series.definition}${series.sign ?? ""}`,
  },
];

const origin: readonly Column<StatisticsRow>[] = [
  {
    heading: "出典",
    name: "source",
    description: "値の出典と、その時期",
    example: "内閣府ウェブサイト（テレワーク実施率）（2019年12月、2020年5月、2020年12月の調査）",
    value: ({ series }) => inWords(series.source),
  },
  {
    heading: "出典のアドレス",
    name: "sourceUrl",
    description: "出典のページ。ない場合は空欄です。",
    example: "https://www5.cao.go.jp/j-j/cr/cr20-21/chr20-21_01-03.html",
    value: ({ series }) => series.source.href ?? null,
  },
  {
    heading: "注記",
    name: "note",
    description: "値を読むときに必要な注。「報道等による」とある値は、公表した機関の資料では確かめられていません。",
    example: "1月から11月までの値。1年分の値とは比べられません。",
    value: ({ series, observation }) => [...new Set([observation.note, ...series.notes])].filter(Boolean).join(""),
  },
];

export function statisticsDataset(): Dataset<StatisticsRow> {
  return {
    id: "statistics",
    name: "統計",
    title: "地方創生テレワーク 統計",
    description:
      "統計のページに示す値です。9道府県の東京圏との間の転入超過数、東京圏への転入超過数、テレワーク実施率を含みます。1つの値が1行です。",
    updates: "値、定義または注記を変えたときに更新します。",
    columns: [...what, ...when, ...value, ...origin],
  };
}

function prefectureOf({ observation }: StatisticsRow) {
  return observation.prefecture === undefined ? null : findPrefecture(observation.prefecture);
}

function inWords({ name, date }: Source): string {
  return date === undefined ? name : `${name}（${date}）`;
}
