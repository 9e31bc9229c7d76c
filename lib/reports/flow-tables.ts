import "server-only";
import { addDays, formatDate, type JapanDay } from "@/lib/japan/dates";
import { medianOf, shareOf, totalOf, type Weighted } from "./figures";
import { ageOf, type FlowDays, isOpen, isWaiting } from "./flow-days";
import { monthLabel, type Period, shiftMonth } from "./period";
import { inWords, type ReportTable } from "./report";

/** What the figures of one flow are called. */
export type FlowWords = {
  readonly id: string;
  /** 相談, 自己宣言, 施設の登録 */
  readonly what: string;
  /** 最初の回答, 決定 */
  readonly answer: string;
  readonly target: number;
  /** 終了, 決定 */
  readonly end: string;
  readonly notes: readonly string[];
};

type Asked = {
  readonly words: FlowWords;
  readonly days: readonly FlowDays[];
  readonly period: Period;
  readonly asOf: JapanDay;
};

const within = (day: JapanDay | null, from: JapanDay, until: JapanDay) => day !== null && day >= from && day < until;
const count = (days: readonly FlowDays[]) => days.reduce((sum, one) => sum + one.count, 0);
const cases = (value: number) => `${value.toLocaleString("ja-JP")}件`;

function eachMonth<T>({ months }: Period, make: (month: string, from: JapanDay, until: JapanDay) => T): T[] {
  return months.map((month) => make(month, `${month}-01`, `${shiftMonth(month, 1)}-01`));
}

export function inflowTable({ words, days, period, asOf }: Asked): ReportTable {
  const came = count(days.filter((one) => within(one.receivedOn, period.from, period.until)));
  const ended = count(days.filter((one) => within(one.endedOn, period.from, period.until)));
  const open = count(days.filter((one) => isOpen(one, asOf)));
  return {
    id: `${words.id}-inflow`,
    title: `${words.what}の受付`,
    summary: `${period.label}に受け付けた${words.what}は${cases(came)}、${words.end}したものは${cases(ended)}です。${formatDate(asOf)}の時点で残っているものは${cases(open)}です。`,
    rowHeading: "月",
    columns: [
      { heading: "受付", unit: "件" },
      { heading: words.end, unit: "件" },
      { heading: "月末の残り", unit: "件" },
    ],
    rows: eachMonth(period, (month, from, until) => {
      const last = addDays(until, -1);
      return {
        label: monthLabel(month),
        values: [
          count(days.filter((one) => within(one.receivedOn, from, until))),
          count(days.filter((one) => within(one.endedOn, from, until))),
          count(days.filter((one) => isOpen(one, last < asOf ? last : asOf))),
        ],
      };
    }),
    drawn: 0,
    notes: words.notes,
  };
}

export function backlogTable({ words, days, asOf }: Asked): ReportTable {
  const { target, answer, what } = words;
  const ages = days.filter((one) => isWaiting(one, asOf)).map((one) => ({ value: ageOf(one, asOf), count: one.count }));
  const late = totalOf(ages.filter(({ value }) => value > target));
  const bands = [
    { label: `${target}営業日以内（目標内）`, from: 0, to: target },
    { label: `${target + 1}〜${target * 2}営業日`, from: target + 1, to: target * 2 },
    { label: `${target * 2 + 1}〜${target * 4}営業日`, from: target * 2 + 1, to: target * 4 },
    { label: `${target * 4 + 1}営業日以上`, from: target * 4 + 1, to: Number.POSITIVE_INFINITY },
  ];
  return {
    id: `${words.id}-backlog`,
    title: `${answer}を待つ${what}の経過日数`,
    summary: `${formatDate(asOf)}の時点で、${answer}を待つ${what}は${cases(totalOf(ages))}です。目標の${target}営業日を超えたものは${cases(late)}です。`,
    rowHeading: "経過",
    columns: [{ heading: "件数", unit: "件" }],
    rows: bands.map(({ label, from, to }) => ({
      label,
      values: [totalOf(ages.filter(({ value }) => value >= from && value <= to))],
    })),
    drawn: 0,
    notes: ["土日、祝日、年末年始と、相手の返事を待っていた日は数えません。"],
  };
}

export function answerTable({ words, days, period, asOf }: Asked): ReportTable {
  const { target, answer, what } = words;
  const answered = (from: JapanDay, until: JapanDay): Weighted[] =>
    days
      .filter((one) => within(one.answeredOn, from, until))
      .map((one) => ({ value: ageOf(one, asOf), count: one.count }));
  const valuesOf = (ages: readonly Weighted[]) =>
    [totalOf(ages), medianOf(ages), shareOf(ages, (value) => value <= target)] as const;
  const [total, median, share] = valuesOf(answered(period.from, period.until));
  return {
    id: `${words.id}-answer`,
    title: `${what}の${answer}までの日数`,
    summary:
      total === 0
        ? `${period.label}に${answer}をした${what}はありません。`
        : `${period.label}に${answer}をした${what}は${cases(total)}で、かかった日数の中央値は${inWords(median, "営業日")}営業日、目標の${target}営業日以内は${inWords(share, "%")}%です。`,
    rowHeading: "月",
    columns: [
      { heading: answer, unit: "件" },
      { heading: "日数の中央値", unit: "営業日" },
      { heading: "目標以内", unit: "%" },
    ],
    rows: eachMonth(period, (month, from, until) => ({
      label: monthLabel(month),
      values: [...valuesOf(answered(from, until))],
    })),
    drawn: 1,
    notes: ["土日、祝日、年末年始と、相手の返事を待っていた日は数えません。"],
  };
}
