import { fiscalYearOf, type JapanDay, startOfJapanDay, toDay } from "@/lib/japan/dates";

/** First day on which a record that ended then may be erased: 1 April after its fiscal year, and `years` on. */
export function dueOn(endedAt: Date, years: number): JapanDay {
  return toDay(fiscalYearOf(endedAt) + 1 + years, 4, 1);
}

/** What ended before this moment is due now. */
export function endedBefore(now: Date, years: number): Date {
  return startOfJapanDay(toDay(fiscalYearOf(now) - years, 4, 1));
}
