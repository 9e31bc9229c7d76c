import "server-only";
import { businessDaysBetween } from "@/lib/japan/business-days";
import { isJapaneseHoliday } from "@/lib/japan/holidays";

type Clocked = {
  readonly receivedAt: Date;
  readonly stoppedSince: Date | null;
  readonly stoppedDays: number;
  readonly decidedAt: Date | null;
};

export type CaseAge = {
  /** Business days with the office, without the time the declarer took. */
  readonly days: number;
  readonly isStopped: boolean;
};

/** Age of a case on the office's clock: from receipt to decision or now, Japanese business days, stops left out. */
export function caseAge(record: Clocked, now: Date): CaseAge {
  const until = record.decidedAt ?? record.stoppedSince ?? now;
  const days = businessDaysBetween(record.receivedAt, until, isJapaneseHoliday) - record.stoppedDays;
  return { days: Math.max(0, days), isStopped: record.stoppedSince !== null };
}
