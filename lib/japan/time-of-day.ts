import { type JapanDay, startOfJapanDay } from "./dates";
import { accepted, type Parsed, refused } from "./parsed";
import { foldWidth, removeSpaces } from "./width";

const MINUTE_MS = 60_000;
const FORM = /^(午前|午後)?(\d{1,2})(?:[:：時](\d{1,2})?分?|(\d{2}))?$/;

/** 9:30, 0930, 9時30分, 9時 and 午後3時, in any width, to minutes since midnight. */
export function parseTimeOfDay(text: string): Parsed<number, "form" | "range"> {
  const match = FORM.exec(removeSpaces(foldWidth(text)));
  if (match === null) return refused("form");
  const [, half, hourText, minuteText, joined] = match;
  const hour = Number(hourText) + (half === "午後" && Number(hourText) < 12 ? 12 : 0);
  const minute = Number(minuteText ?? joined ?? 0);
  return hour > 23 || minute > 59 ? refused("range") : accepted(hour * 60 + minute);
}

const END_OF_DAY = /^24(?::?00|時(?:00?分?)?)?$/;

/** The same as HH:MM, and 24:00 for the end of a day. */
export function parseClockTime(text: string): Parsed<string, "form" | "range"> {
  if (END_OF_DAY.test(removeSpaces(foldWidth(text)))) return accepted("24:00");
  const parsed = parseTimeOfDay(text);
  return parsed.ok ? accepted(clockText(parsed.value)) : parsed;
}

/** Minutes since midnight as HH:MM. */
export function clockText(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export function timeOfDayMessage(cause: "form" | "range", label: string): string {
  return cause === "form"
    ? `${label}は「9:30」または「9時30分」のように入力してください。`
    : `${label}は0:00から23:59までで入力してください。`;
}

export function clockTimeMessage(cause: "form" | "range", label: string): string {
  return cause === "form" ? timeOfDayMessage(cause, label) : `${label}は0:00から24:00までで入力してください。`;
}

/** The moment in Japan at which a clock shows this time on this day. */
export function momentOf(day: JapanDay, minutes: number): Date {
  return new Date(startOfJapanDay(day).getTime() + minutes * MINUTE_MS);
}
