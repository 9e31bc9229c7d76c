import "server-only";
import holidayCalendar from "@holiday-jp/holiday_jp";
import type { JapanDay } from "./dates";

/**
 * 国民の祝日, 振替休日 and 国民の休日 (国民の祝日に関する法律 第3条), 1970 to 2050, from @holiday-jp/holiday_jp. The equinoxes of
 * years not yet announced by 国立天文台 are computed there. Hand `isJapaneseHoliday` to `business-days.ts`.
 */
const HOLIDAYS = new Map<JapanDay, string>(
  Object.values(holidayCalendar.holidays).map(({ date, name }) => [date, name]),
);

export const LAST_KNOWN_HOLIDAY_YEAR = 2050;

export function isJapaneseHoliday(day: JapanDay): boolean {
  return HOLIDAYS.has(day);
}

export function holidayName(day: JapanDay): string | null {
  return HOLIDAYS.get(day) ?? null;
}
