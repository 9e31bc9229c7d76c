import "server-only";
import { labelOf, OUTCOMES, TOPICS } from "@/lib/consultations/options";
import { PREFECTURES } from "@/lib/japan/prefecture";
import { meanOf, totalOf, type Weighted } from "./figures";
import type { Period } from "./period";
import { inWords, type ReportRow, type ReportTable } from "./report";

type Code = { readonly code: string; readonly count: number };
type Option = { readonly value: string; readonly label: string };

const cases = (value: number) => `${value.toLocaleString("ja-JP")}件`;
const COUNT = [{ heading: "件数", unit: "件" }] as const;
const MARKS = [5, 4, 3, 2, 1] as const;

/** Every option, in the order of the form, also those that nobody chose; then codes of earlier forms. */
function rowsOf(options: readonly Option[], counts: readonly Code[]): ReportRow[] {
  const known = options.map(({ value }) => value);
  const codes = [...known, ...counts.map(({ code }) => code).filter((code) => !known.includes(code))];
  return codes.map((code) => ({
    label: labelOf(options, code),
    values: [counts.find((one) => one.code === code)?.count ?? 0],
  }));
}

function mostOf(options: readonly Option[], counts: readonly Code[]): string | null {
  const most = counts.toSorted((a, b) => b.count - a.count)[0];
  return most === undefined ? null : `「${labelOf(options, most.code)}」（${cases(most.count)}）`;
}

export function topicTable(counts: readonly Code[], { label }: Period): ReportTable {
  const most = mostOf(TOPICS, counts);
  return {
    id: "consultation-topics",
    title: "相談のテーマ",
    summary:
      most === null
        ? `${label}に受け付けた相談はありません。`
        : `${label}に受け付けた相談で最も多いテーマは${most}です。`,
    rowHeading: "テーマ",
    columns: COUNT,
    rows: rowsOf(TOPICS, counts),
    drawn: 0,
    notes: ["テーマが2つ以上ある相談は、それぞれに数えます。"],
  };
}

const PLACES: readonly Option[] = PREFECTURES.map(({ code, name }) => ({ value: code, label: name }));

export function prefectureTable(counts: readonly Code[], { label }: Period): ReportTable {
  const most = mostOf(PLACES, counts);
  const sorted = counts.toSorted((a, b) => b.count - a.count || a.code.localeCompare(b.code));
  return {
    id: "consultation-prefectures",
    title: "相談者の都道府県",
    summary:
      most === null
        ? `${label}に受け付けた相談はありません。`
        : `${label}の相談は${counts.length}都道府県から届き、最も多いのは${most}です。`,
    rowHeading: "都道府県",
    columns: COUNT,
    rows: sorted.map(({ code, count }) => ({ label: labelOf(PLACES, code), values: [count] })),
    drawn: 0,
    notes: ["相談のなかった都道府県は載せていません。"],
  };
}

export function outcomeTable(counts: readonly Code[], { label }: Period): ReportTable {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const most = mostOf(OUTCOMES, counts);
  return {
    id: "consultation-outcomes",
    title: "相談の結果",
    summary:
      most === null
        ? `${label}に完了した相談はありません。`
        : `${label}に完了した相談は${cases(total)}で、最も多い結果は${most}です。`,
    rowHeading: "結果",
    columns: COUNT,
    rows: rowsOf(OUTCOMES, counts),
    drawn: 0,
    notes: [],
  };
}

export function satisfactionTable(marks: readonly Weighted[], { label }: Period): ReportTable {
  const total = totalOf(marks);
  return {
    id: "consultation-satisfaction",
    title: "相談の満足度",
    summary:
      total === 0
        ? `${label}に完了した相談の満足度は、まだ答えがありません。`
        : `${label}に完了した相談のうち${cases(total)}に答えがあり、平均は5点満点で${inWords(meanOf(marks), "点")}点です。`,
    rowHeading: "満足度",
    columns: COUNT,
    rows: MARKS.map((mark) => ({
      label: `${mark}点`,
      values: [marks.find(({ value }) => value === mark)?.count ?? 0],
    })),
    drawn: 0,
    notes: [],
  };
}
