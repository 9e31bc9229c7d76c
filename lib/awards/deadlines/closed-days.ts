import { addBusinessDays, isBusinessDay, isYearEndClosure } from "@/lib/japan/business-days";
import { type JapanDay, weekdayOf } from "@/lib/japan/dates";

/** The name of the holiday that a day is, or null: `holidayName` of lib/japan/holidays.ts. */
export type HolidayNames = (day: JapanDay) => string | null;

/** Why offices are closed on the day (行政機関の休日に関する法律 第1条), or null when they are open. */
export function closureOf(day: JapanDay, nameOf: HolidayNames): string | null {
  const holiday = nameOf(day);
  if (holiday !== null) return `祝日・${holiday}`;
  if (isYearEndClosure(day)) return "年末年始";
  return WEEKEND[weekdayOf(day)] ?? null;
}

export function isOpenDay(day: JapanDay, nameOf: HolidayNames): boolean {
  return isBusinessDay(day, isHolidayBy(nameOf));
}

/** The day itself when offices are open on it. */
export function openDayFrom(day: JapanDay, nameOf: HolidayNames): JapanDay {
  return isOpenDay(day, nameOf) ? day : openDaysAway(day, 1, nameOf);
}

export function openDayUntil(day: JapanDay, nameOf: HolidayNames): JapanDay {
  return isOpenDay(day, nameOf) ? day : openDaysAway(day, -1, nameOf);
}

/** So many business days after the day, or before it when negative. */
export function openDaysAway(day: JapanDay, count: number, nameOf: HolidayNames): JapanDay {
  return addBusinessDays(day, count, isHolidayBy(nameOf));
}

const WEEKEND: Readonly<Record<number, string>> = { 0: "日曜日", 6: "土曜日" };

const isHolidayBy = (nameOf: HolidayNames) => (day: JapanDay) => nameOf(day) !== null;
