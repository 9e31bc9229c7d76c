import { DAY_MS } from "@/lib/durations";
import { addDays, endOfJapanDay, formatDate, toJapanDay } from "@/lib/japan/dates";
import { ANSWER_DAYS, REMIND_DAYS_BEFORE } from "./limits";

/** The end of the fourteenth day. */
export function dueAfter(now: Date): Date {
  return endOfJapanDay(addDays(toJapanDay(now), ANSWER_DAYS));
}

/** The last day on which an answer counts, in words. */
export function untilWords(dueAt: Date): string {
  return formatDate(toJapanDay(dueAt));
}

export function isOver(dueAt: Date | null, now: Date): boolean {
  return dueAt !== null && dueAt <= now;
}

/** The days before the end on which whoever has not answered is reminded. */
export function isReminderDue(dueAt: Date | null, now: Date): boolean {
  return dueAt !== null && dueAt > now && dueAt.getTime() - now.getTime() <= REMIND_DAYS_BEFORE * DAY_MS;
}
