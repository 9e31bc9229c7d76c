import { daysBefore } from "@/lib/durations";

/** A named municipality is reminded once, so many days after it was asked. */
const REMIND_AFTER_DAYS = 7;

/** Whoever was asked until then is reminded. */
export function remindBefore(now: Date): Date {
  return daysBefore(now, REMIND_AFTER_DAYS);
}
