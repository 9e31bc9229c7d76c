import type { JapanDay } from "./dates";

/**
 * 元号 with their first days: 令和 and 平成 from the orders that name them (平成31年政令第143号, 昭和64年政令第1号), 昭和 and 大正 from
 * their edicts of 1926-12-25 and 1912-07-30, which count the day of the change to the new era. 明治 is used from 明治6年1月1日,
 * when Japan took the Gregorian calendar (明治5年太政官布告第337号): earlier dates of that era are lunar and cannot be converted
 * by counting.
 */
export const ERAS = [
  { name: "令和", letter: "R", kanji: "令", firstDay: "2019-05-01", lastDay: null },
  { name: "平成", letter: "H", kanji: "平", firstDay: "1989-01-08", lastDay: "2019-04-30" },
  { name: "昭和", letter: "S", kanji: "昭", firstDay: "1926-12-25", lastDay: "1989-01-07" },
  { name: "大正", letter: "T", kanji: "大", firstDay: "1912-07-30", lastDay: "1926-12-24" },
  { name: "明治", letter: "M", kanji: "明", firstDay: "1873-01-01", lastDay: "1912-07-29" },
] as const;

export type Era = (typeof ERAS)[number];
type EraName = Era["name"];

/** Year 0 of each era, so that era year + base = western year. */
const BASE_YEARS = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 } as const satisfies Record<
  EraName,
  number
>;

export function eraOf(day: JapanDay): Era | null {
  return ERAS.find((era) => day >= era.firstDay) ?? null;
}

export function isInEra(day: JapanDay, era: Era): boolean {
  return day >= era.firstDay && (era.lastDay === null || day <= era.lastDay);
}

export function toWesternYear(era: Era, eraYear: number): number {
  return BASE_YEARS[era.name] + eraYear;
}

export function toEraYear(era: Era, westernYear: number): number {
  return westernYear - BASE_YEARS[era.name];
}
