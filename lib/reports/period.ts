import { addDays, fiscalYearOf, type JapanDay, partsOfDay, toDay, toJapanDay } from "@/lib/japan/dates";

/** What is counted: a 年度, or one month of it. */
export type Period = {
  /** As it stands in an address: "2026" or "2026-10". */
  readonly key: string;
  readonly label: string;
  readonly from: JapanDay;
  /** The first day after it. */
  readonly until: JapanDay;
  /** Months that are drawn: those of the year so far, or the twelve up to the month. */
  readonly months: readonly string[];
};

const YEAR = /^20\d\d$/;
const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;
/** The service began in this year. */
export const FIRST_YEAR = 2021;

export function isMonth(text: string): boolean {
  return MONTH.test(text);
}

/** The period of an address; the present year for none, or for one that is not there yet. */
export function periodOf(text: string | undefined, now: Date): Period {
  const thisMonth = monthOf(now);
  if (text !== undefined && isMonth(text) && text <= thisMonth && yearOf(text) >= FIRST_YEAR) return monthPeriod(text);
  const asked = text !== undefined && YEAR.test(text) ? Number(text) : fiscalYearOf(now);
  return yearPeriod(asked >= FIRST_YEAR && asked <= fiscalYearOf(now) ? asked : fiscalYearOf(now), thisMonth);
}

function yearPeriod(year: number, thisMonth: string): Period {
  const all = Array.from({ length: 12 }, (_, index) => shiftMonth(`${year}-04`, index));
  return {
    key: String(year),
    label: `${year}年度`,
    from: toDay(year, 4, 1),
    until: toDay(year + 1, 4, 1),
    months: all.filter((month) => month <= thisMonth),
  };
}

export function monthPeriod(month: string): Period {
  return {
    key: month,
    label: monthLabel(month),
    from: `${month}-01`,
    until: `${shiftMonth(month, 1)}-01`,
    months: Array.from({ length: 12 }, (_, index) => shiftMonth(month, index - 11)),
  };
}

export function monthOf(when: Date | JapanDay): string {
  return toJapanDay(when).slice(0, 7);
}

/** 2026年10月 */
export function monthLabel(month: string): string {
  const { year, month: number } = partsOfDay(`${month}-01`);
  return `${year}年${number}月`;
}

export function shiftMonth(month: string, by: number): string {
  const { year, month: number } = partsOfDay(`${month}-01`);
  const index = year * 12 + number - 1 + by;
  return toDay(Math.floor(index / 12), (index % 12) + 1, 1).slice(0, 7);
}

export function yearOf(month: string): number {
  return fiscalYearOf(`${month}-01`);
}

/** Up to which day the records are looked at: the last of the period, or today. */
export function lastDayOf({ until }: Period, now: Date): JapanDay {
  const today = toJapanDay(now);
  return until <= today ? addDays(until, -1) : today;
}
