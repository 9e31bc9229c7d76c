import { clock } from "@/lib/clock";
import { addDays, toJapanDay } from "@/lib/japan/dates";
import { OFFICE_NAME } from "@/lib/office-name";

/** A moment so many days from today, as the desk types it. Demo data stays current whenever it is made. */
export function momentIn(days: number, time: string): string {
  return `${addDays(toJapanDay(clock.now()), days)}T${time}`;
}

/** Stands in everything that is invented. */
export const DEMO_SENTENCE = "[デモ] 機能を確かめるための架空の内容です。実在の団体、催し、制度とは関係ありません。";

export const DEMO_CONTACT = `${OFFICE_NAME}（デモ） info@example.jp`;
