import "server-only";
import { businessDaysBetween } from "@/lib/japan/business-days";
import { isJapaneseHoliday } from "@/lib/japan/holidays";

type Stopped = { readonly stoppedSince: Date | null; readonly stoppedDays: number };

/** While somebody outside has to act, the office's clock stands (Administrative Procedure Act, article 7, as a model). */
export function clockChanges(before: Stopped, isStopped: boolean, now: Date): Partial<Stopped> {
  if (isStopped) return before.stoppedSince === null ? { stoppedSince: now } : {};
  if (before.stoppedSince === null) return {};
  const waited = businessDaysBetween(before.stoppedSince, now, isJapaneseHoliday);
  return { stoppedSince: null, stoppedDays: before.stoppedDays + waited };
}

/** A change or a reopened case is work that begins now: the time before it, and its stops, are not the office's. */
export function restartedClock(now: Date) {
  return { receivedAt: now, stoppedDays: 0, decidedAt: null };
}
