import "server-only";
import { addBusinessDays } from "@/lib/japan/business-days";
import { addDays, startOfJapanDay } from "@/lib/japan/dates";
import { isJapaneseHoliday } from "@/lib/japan/holidays";

/** A case received before this moment has seen more than `days` business days begin since. */
export function lateBefore(now: Date, days: number): Date {
  return startOfJapanDay(addBusinessDays(addDays(now, 1), -(days + 1), isJapaneseHoliday));
}
