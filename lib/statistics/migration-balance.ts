import { SOURCES } from "@/lib/content/sources";
import { type PrefectureCode, prefectureName } from "@/lib/japan/prefecture";
import type { Period, Series } from "./series";

/**
 * 東京圏との間の転入超過数 of nine prefectures. Positive: more people came from the Tokyo area than left for it.
 * `increase` is the figure as published; a test compares it with the difference of the two.
 */
export type BalanceRow = {
  readonly prefecture: PrefectureCode;
  readonly before: number;
  readonly after: number;
  readonly increase: number;
  /** Printed in the list of the document; the other four stand only in the sheet that came with it. */
  readonly isPrinted: boolean;
};

export const MIGRATION_BALANCE = [
  { prefecture: "01", before: -1949, after: 1935, increase: 3884, isPrinted: true },
  { prefecture: "08", before: -3469, after: 347, increase: 3816, isPrinted: true },
  { prefecture: "27", before: -6244, after: -2832, increase: 3412, isPrinted: false },
  { prefecture: "28", before: -4992, after: -2213, increase: 2779, isPrinted: false },
  { prefecture: "09", before: -2597, after: 127, increase: 2724, isPrinted: true },
  { prefecture: "40", before: -3111, after: -430, increase: 2681, isPrinted: false },
  { prefecture: "23", before: -6990, after: -4383, increase: 2607, isPrinted: false },
  { prefecture: "22", before: -2928, after: -384, increase: 2544, isPrinted: true },
  { prefecture: "20", before: -1214, after: 1058, increase: 2272, isPrinted: true },
] as const satisfies readonly BalanceRow[];

export type RankedRow = BalanceRow & { readonly rank: number };

/** 1 for the largest increase, the four of the sheet counted. */
export const RANKED_BALANCE: readonly RankedRow[] = MIGRATION_BALANCE.map((row, index) => ({
  ...row,
  rank: index + 1,
}));

export const BEFORE: Period = { label: "2019年4月から12月", from: "2019-04", to: "2019-12" };
export const AFTER: Period = { label: "2020年4月から12月", from: "2020-04", to: "2020-12" };

export function turnedToGain({ before, after }: BalanceRow): boolean {
  return before < 0 && after > 0;
}

/** Prefectures that turned from losing people to the Tokyo area to gaining them. */
export function gainers(rows: readonly BalanceRow[] = MIGRATION_BALANCE): readonly BalanceRow[] {
  return rows.filter(turnedToGain);
}

export function namesOf(rows: readonly BalanceRow[]): string {
  return rows.map(({ prefecture }) => prefectureName(prefecture)).join("、");
}

const SHEET_ONLY = "公表資料の図には示されず、資料に付いた表に記載された値です。";
const SIGN =
  "「−」は転出超過（東京圏へ転出した人のほうが多い）、「+」は転入超過（東京圏から転入した人のほうが多い）を表します。";
const FOREIGNERS = "外国人の移動者を含みます。";
const NINE = "公表資料に示された9道府県だけの値です。ほかの都府県の値は、資料から確かめられないため載せていません。";

export const BALANCE_SERIES: Series = {
  id: "balance-with-tokyo-area",
  title: "東京圏との間の転入超過数（9道府県）",
  summary: `${MIGRATION_BALANCE.length}道府県のすべてで、東京圏との間の転入超過数が前の年の同じ時期より増えました。このうち${namesOf(gainers())}の${gainers().length}道県は、転出超過から転入超過に変わりました。ほかの5府県は、転出超過のまま、その数が小さくなりました。`,
  unit: "人",
  decimals: 0,
  definition:
    "その道府県へ東京圏から転入した人の数から、その道府県から東京圏へ転出した人の数を引いたものです。届け出のあった住所の移動を、4月から12月までの各月について合計しています。",
  sign: SIGN,
  notes: [FOREIGNERS, NINE],
  source: SOURCES.migration,
  observations: MIGRATION_BALANCE.flatMap((row) => [
    { period: BEFORE, prefecture: row.prefecture, value: row.before, ...noteOn(row) },
    { period: AFTER, prefecture: row.prefecture, value: row.after, ...noteOn(row) },
  ]),
};

export const INCREASE_SERIES: Series = {
  id: "increase-of-balance",
  title: "東京圏との間の転入超過数の増加（9道府県、前年の同じ時期との差）",
  summary: BALANCE_SERIES.summary,
  unit: "人",
  decimals: 0,
  definition: "2020年4月から12月の転入超過数から、2019年4月から12月の転入超過数を引いたものです。",
  sign: "「+」は、転入超過数が増えたこと、または転出超過数が減ったことを表します。静岡県のように、転出超過が小さくなっただけの場合も含みます。",
  notes: [FOREIGNERS, NINE],
  source: SOURCES.migration,
  observations: MIGRATION_BALANCE.map((row) => ({
    period: AFTER,
    prefecture: row.prefecture,
    value: row.increase,
    note: `${BEFORE.label}との差。${row.isPrinted ? "" : SHEET_ONLY}`,
  })),
};

function noteOn({ isPrinted }: BalanceRow) {
  return isPrinted ? {} : { note: SHEET_ONLY };
}
