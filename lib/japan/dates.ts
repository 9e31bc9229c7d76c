/**
 * The only place for days and times of day. Everything is Japan time: one offset, no summer time since 1952, which covers every
 * moment this service records. Days are stored as ISO text (DS-441 of the Digital Agency).
 */

/** "2026-11-22": a day on the calendar in Japan. Such days compare with `<` and `>`. */
export type JapanDay = string;

const OFFSET_MS = 9 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const WEEKDAYS = ["日", "月", "火", "水", "木", "金", "土"] as const;
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
] as const;
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A moment becomes its day in Japan; a day stays. */
export function toJapanDay(when: Date | JapanDay): JapanDay {
  return typeof when === "string" ? when : inJapan(when).toISOString().slice(0, 10);
}

/** "2026-11-22T15:04:05+09:00", for `<time>` and open data. */
export function toJapanIso(moment: Date): string {
  return `${inJapan(moment).toISOString().slice(0, 19)}+09:00`;
}

export function startOfJapanDay(when: Date | JapanDay): Date {
  return new Date(Date.parse(`${toJapanDay(when)}T00:00:00Z`) - OFFSET_MS);
}

/** The last millisecond, so that a deadline "until 23:59" includes its last minute. */
export function endOfJapanDay(when: Date | JapanDay): Date {
  return new Date(startOfJapanDay(when).getTime() + DAY_MS - 1);
}

/** Whether the text is a day that exists: "2026-02-29" is not. */
export function isJapanDay(text: string): boolean {
  const match = DAY_PATTERN.exec(text);
  return match !== null && isRealDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Gregorian rule; `Date` cannot be asked for years below 100. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function toDay(year: number, month: number, day: number): JapanDay {
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function partsOfDay(when: Date | JapanDay): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = toJapanDay(when).split("-").map(Number);
  return { year, month, day };
}

export function addDays(when: Date | JapanDay, days: number): JapanDay {
  return new Date(dayNumber(when) * DAY_MS + days * DAY_MS).toISOString().slice(0, 10);
}

/** Calendar days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Date | JapanDay, to: Date | JapanDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 is Sunday. */
export function weekdayOf(when: Date | JapanDay): number {
  return (((dayNumber(when) + 4) % 7) + 7) % 7;
}

/** 年度 begins on 1 April. */
export function fiscalYearOf(when: Date | JapanDay): number {
  const { year, month } = partsOfDay(when);
  return month >= 4 ? year : year - 1;
}

/** 2026年11月22日 */
export function formatDate(when: Date | JapanDay): string {
  const { year, month, day } = partsOfDay(when);
  return `${year}年${month}月${day}日`;
}

/** 22 November 2026 */
export function formatDateInEnglish(when: Date | JapanDay): string {
  const { year, month, day } = partsOfDay(when);
  return `${day} ${MONTHS[month - 1] ?? ""} ${year}`;
}

/** 2026年11月22日（日） */
export function formatDateWithWeekday(when: Date | JapanDay): string {
  return `${formatDate(when)}（${WEEKDAYS[weekdayOf(when)] ?? ""}）`;
}

/** 15:04 */
export function formatTime(moment: Date): string {
  return inJapan(moment).toISOString().slice(11, 16);
}

/** 2026年11月22日 15:04 */
export function formatDateTime(moment: Date): string {
  return `${formatDate(moment)} ${formatTime(moment)}`;
}

/** 2026/11/22, for tables. */
export function formatShort(when: Date | JapanDay): string {
  return toJapanDay(when).replaceAll("-", "/");
}

function inJapan(moment: Date): Date {
  return new Date(moment.getTime() + OFFSET_MS);
}

function dayNumber(when: Date | JapanDay): number {
  return Math.round(Date.parse(`${toJapanDay(when)}T00:00:00Z`) / DAY_MS);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
