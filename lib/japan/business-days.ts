import { addDays, type JapanDay, partsOfDay, toDay, toJapanDay, weekdayOf } from "./dates";

/**
 * Business days of a government office: closed on Saturdays, Sundays, national holidays and from 29 December to 3 January
 * (行政機関の休日に関する法律 第1条). Which days are holidays is handed in, see `holidays.ts`.
 */
export type IsHoliday = (day: JapanDay) => boolean;

/** No calendar closes that long; stops the search if one ever does. */
const LONGEST_CLOSURE = 366;

/** 年末年始. */
export function isYearEndClosure(when: Date | JapanDay): boolean {
  const monthDay = toJapanDay(when).slice(5);
  return monthDay >= "12-29" || monthDay <= "01-03";
}

export function isBusinessDay(when: Date | JapanDay, isHoliday: IsHoliday): boolean {
  const weekday = weekdayOf(when);
  return weekday !== 0 && weekday !== 6 && !isYearEndClosure(when) && !isHoliday(toJapanDay(when));
}

/** The `count`-th business day after `when`, or before it when negative. The day itself does not count; 0 gives it back. */
export function addBusinessDays(when: Date | JapanDay, count: number, isHoliday: IsHoliday): JapanDay {
  const direction = count < 0 ? -1 : 1;
  let day = toJapanDay(when);
  for (let left = Math.abs(Math.trunc(count)); left > 0; left -= 1) day = neighbour(day, direction, isHoliday);
  return day;
}

/** Age in business days: received on a Friday, it is 1 on the Monday. Negative when `to` is the earlier day. */
export function businessDaysBetween(from: Date | JapanDay, to: Date | JapanDay, isHoliday: IsHoliday): number {
  const [start, end] = [toJapanDay(from), toJapanDay(to)];
  if (end < start) return -countAfter(addDays(end, -1), addDays(start, -1), isHoliday);
  return countAfter(start, end, isHoliday);
}

/** After the first day, up to and with the last. */
function countAfter(first: JapanDay, last: JapanDay, isHoliday: IsHoliday): number {
  const [from, to] = [partsOfDay(first).year, partsOfDay(last).year];
  let whole = 0;
  for (let year = from; year < to; year += 1) whole += openDaysOf(year, isHoliday).length;
  return whole + openUpTo(last, isHoliday) - openUpTo(first, isHoliday);
}

/** Business days of the year up to and with the day. */
function openUpTo(day: JapanDay, isHoliday: IsHoliday): number {
  const days = openDaysOf(partsOfDay(day).year, isHoliday);
  const later = days.findIndex((open) => open > day);
  return later === -1 ? days.length : later;
}

/** Each year is walked through once for each calendar: a list of old cases asks for the same days over and over. */
const walked = new WeakMap<IsHoliday, Map<number, readonly JapanDay[]>>();

function openDaysOf(year: number, isHoliday: IsHoliday): readonly JapanDay[] {
  const years = walked.get(isHoliday) ?? new Map<number, readonly JapanDay[]>();
  walked.set(isHoliday, years);
  const known = years.get(year);
  if (known) return known;
  const days: JapanDay[] = [];
  for (let day = toDay(year, 1, 1); partsOfDay(day).year === year; day = addDays(day, 1)) {
    if (isBusinessDay(day, isHoliday)) days.push(day);
  }
  years.set(year, days);
  return days;
}

function neighbour(day: JapanDay, direction: 1 | -1, isHoliday: IsHoliday): JapanDay {
  for (let step = 1; step <= LONGEST_CLOSURE; step += 1) {
    const candidate = addDays(day, direction * step);
    if (isBusinessDay(candidate, isHoliday)) return candidate;
  }
  throw new RangeError(`The calendar has no business day within ${LONGEST_CLOSURE} days of ${day}`);
}
