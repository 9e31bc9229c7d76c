import { isJapanDay } from "@/lib/japan/dates";

/** A moment as the desk types it: Japan time to the minute, "2026-11-22T15:04". */
const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;

export function isMoment(text: string): boolean {
  const day = MOMENT.exec(text)?.[1];
  return day !== undefined && isJapanDay(day);
}

/** Null where nothing, or nothing readable, was typed. */
export function momentFrom(text: string): Date | null {
  return isMoment(text) ? new Date(`${text}:00+09:00`) : null;
}
