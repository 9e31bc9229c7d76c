import { type PrefectureCode, prefectureName } from "@/lib/japan/prefecture";
import { SOURCES } from "./sources";

/**
 * 東京圏からの転入超過数 of nine prefectures, April to December. Positive: more people came from the Tokyo area than left for it.
 * `increase` is the figure as published; a test compares it with the difference of the two.
 */
export type BalanceRow = {
  readonly prefecture: PrefectureCode;
  readonly before: number;
  readonly after: number;
  readonly increase: number;
  /** Shown in the chart of the document; the other four stand only in the sheet that came with it. */
  readonly isInChart: boolean;
};

export const MIGRATION_BALANCE = [
  { prefecture: "01", before: -1949, after: 1935, increase: 3884, isInChart: true },
  { prefecture: "08", before: -3469, after: 347, increase: 3816, isInChart: true },
  { prefecture: "27", before: -6244, after: -2832, increase: 3412, isInChart: false },
  { prefecture: "28", before: -4992, after: -2213, increase: 2779, isInChart: false },
  { prefecture: "09", before: -2597, after: 127, increase: 2724, isInChart: true },
  { prefecture: "40", before: -3111, after: -430, increase: 2681, isInChart: false },
  { prefecture: "23", before: -6990, after: -4383, increase: 2607, isInChart: false },
  { prefecture: "22", before: -2928, after: -384, increase: 2544, isInChart: true },
  { prefecture: "20", before: -1214, after: 1058, increase: 2272, isInChart: true },
] as const satisfies readonly BalanceRow[];

export const MIGRATION_BALANCE_SOURCE = SOURCES.migration;
export const BEFORE_LABEL = "2019年4月から12月";
export const AFTER_LABEL = "2020年4月から12月";

/** Prefectures that turned from losing people to the Tokyo area to gaining them. */
export function turnedToGain(rows: readonly BalanceRow[] = MIGRATION_BALANCE): readonly BalanceRow[] {
  return rows.filter(({ before, after }) => before < 0 && after > 0);
}

export function balanceSummary(rows: readonly BalanceRow[] = MIGRATION_BALANCE): string {
  const names = turnedToGain(rows).map(({ prefecture }) => prefectureName(prefecture));
  return `${rows.length}道府県のすべてで、東京圏からの転入超過数が前の年の同じ時期より増えました。このうち${names.join("、")}の${names.length}道県は、転出超過から転入超過に変わりました。`;
}

/** +1,935 or −384: always with its sign, since the sign is the news. */
export function signed(value: number): string {
  const digits = Math.abs(value).toLocaleString("ja-JP");
  if (value === 0) return "0";
  return value > 0 ? `+${digits}` : `−${digits}`;
}

export function balanceInWords(value: number): string {
  if (value === 0) return "転出と転入が同数";
  return value > 0 ? "転入超過" : "転出超過";
}
