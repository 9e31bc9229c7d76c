import { addDays, formatDateWithWeekday, type JapanDay } from "@/lib/japan/dates";
import { closureOf, type HolidayNames, openDayFrom } from "./closed-days";

/**
 * What happens to a closing on a day on which offices are closed. 行政機関の休日に関する法律 第2条 moves terms that a law sets in
 * days, and no others; the day that a call names itself is not moved by law, so every window says which it is.
 */
export const ROLLS = ["keep", "next-business-day"] as const;

export type Roll = (typeof ROLLS)[number];

export const rollLabels = {
  keep: "繰り下げない（閉庁日でも、その日に締め切る）",
  "next-business-day": "閉庁日に当たるときは、次の開庁日に繰り下げる",
} as const satisfies Record<Roll, string>;

export type Moved = { readonly from: JapanDay; readonly to: JapanDay; readonly reason: string };

/** Where a closing on that day goes, and why, in words; null when it stays. */
export function movedFrom(from: JapanDay, roll: Roll, nameOf: HolidayNames): Moved | null {
  const to = roll === "keep" ? from : openDayFrom(from, nameOf);
  return to === from ? null : { from, to, reason: reasonOf(from, to, nameOf) };
}

function reasonOf(from: JapanDay, to: JapanDay, nameOf: HolidayNames): string {
  const last = addDays(to, -1);
  const span = from === last ? "" : `から${formatDateWithWeekday(last)}まで`;
  const why = closuresOf(from, last, nameOf).join("、");
  return `${formatDateWithWeekday(from)}${span}は閉庁日（${why}）のため、締切を${formatDateWithWeekday(to)}に繰り下げます。`;
}

/** Each reason once, in the order of the days. */
function closuresOf(first: JapanDay, last: JapanDay, nameOf: HolidayNames): readonly string[] {
  const found = new Set<string>();
  for (let day = first; day <= last; day = addDays(day, 1)) found.add(closureOf(day, nameOf) ?? "");
  return [...found].filter((words) => words !== "");
}
