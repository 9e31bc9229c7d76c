import "server-only";
import { businessDaysBetween } from "@/lib/japan/business-days";
import type { JapanDay } from "@/lib/japan/dates";
import { isJapaneseHoliday } from "@/lib/japan/holidays";

/** Cases that came, were answered and ended on the same days: all that the figures need to know of them. */
export type FlowDays = {
  readonly receivedOn: JapanDay;
  /** Start of the office's clock; later than the receipt where the clock began anew. */
  readonly clockFrom: JapanDay;
  readonly answeredOn: JapanDay | null;
  readonly endedOn: JapanDay | null;
  readonly stoppedOn: JapanDay | null;
  readonly stoppedDays: number;
  readonly count: number;
};

/** Age on the office's clock until its answer, or until `asOf` for one that waits: business days, stops left out. */
export function ageOf({ clockFrom, answeredOn, stoppedOn, stoppedDays }: FlowDays, asOf: JapanDay): number {
  const standing = stoppedOn !== null && stoppedOn < asOf ? stoppedOn : asOf;
  const until = answeredOn !== null && answeredOn <= asOf ? answeredOn : standing;
  return Math.max(0, businessDaysBetween(clockFrom, until, isJapaneseHoliday) - stoppedDays);
}

/** Came by then, and had neither an answer nor an end. */
export function isWaiting({ clockFrom, answeredOn, endedOn }: FlowDays, asOf: JapanDay): boolean {
  return clockFrom <= asOf && isAfter(answeredOn, asOf) && isAfter(endedOn, asOf);
}

export function isOpen({ clockFrom, endedOn }: FlowDays, asOf: JapanDay): boolean {
  return clockFrom <= asOf && isAfter(endedOn, asOf);
}

function isAfter(day: JapanDay | null, asOf: JapanDay): boolean {
  return day === null || day > asOf;
}
