import { type HolidayNames, openDayFrom, openDaysAway, openDayUntil } from "@/lib/awards/deadlines/closed-days";
import { instantOf } from "@/lib/awards/deadlines/wall-time";
import { daysLater, type EntryWindow } from "@/lib/awards/deadlines/window";
import { daysBetween, daysInMonth, fiscalYearOf, type JapanDay, partsOfDay, toDay } from "@/lib/japan/dates";
import { formatFiscalYear } from "@/lib/japan/wareki";
import type { Ceremony, EditionSettings } from "./settings-shape";

type Year = { readonly fiscalYear: number; readonly holidays: HolidayNames };

/**
 * The same edition a year on: every key stays, every day goes to the same date of the next year (29 February to 28) and from there
 * to a business day, the closings within the fiscal year. Texts stay as they are, see `earlierYearsIn`.
 */
export function copyForNextYear(settings: EditionSettings, holidays: HolidayNames): EditionSettings {
  const year = { fiscalYear: settings.fiscalYear + 1, holidays };
  const categories = settings.categories.map((category) => ({
    ...category,
    window: nextWindow(category.window, year),
  }));
  const ends = categories.map(({ window }) => window.enforced.day).toSorted();
  return {
    ...settings,
    fiscalYear: year.fiscalYear,
    name: nextName(settings.name, settings.fiscalYear),
    categories,
    ceremony: nextCeremony(settings.ceremony, ends.at(-1) ?? "", holidays),
  };
}

/** A window so short that its two days fall together opens a business day earlier. */
function nextWindow(window: EntryWindow, { fiscalYear, holidays }: Year): EntryWindow {
  const day = closingDay(yearLater(window.closes.day), { fiscalYear, holidays });
  const closes = { day, time: window.closes.time };
  const opens = { day: openDayFrom(yearLater(window.opens.day), holidays), time: window.opens.time };
  const isOpenBefore = instantOf(opens) < instantOf(closes);
  return {
    ...window,
    closes,
    opens: isOpenBefore ? opens : { ...opens, day: openDaysAway(day, -1, holidays) },
    enforced: daysLater(window.enforced, daysBetween(window.closes.day, day)),
  };
}

function closingDay(day: JapanDay, { fiscalYear, holidays }: Year): JapanDay {
  const later = openDayFrom(day, holidays);
  return fiscalYearOf(later) === fiscalYear ? later : openDayUntil(day, holidays);
}

function nextCeremony(ceremony: Ceremony | null, lastEnd: JapanDay, holidays: HolidayNames): Ceremony | null {
  if (ceremony === null) return null;
  const day = openDayFrom(yearLater(ceremony.day), holidays);
  return { ...ceremony, day: day > lastEnd ? day : openDaysAway(lastEnd, 1, holidays) };
}

function yearLater(when: JapanDay): JapanDay {
  const { year, month, day } = partsOfDay(when);
  return toDay(year + 1, month, Math.min(day, daysInMonth(year + 1, month)));
}

/** 2027年度 and 令和9年度 become those of the next year, in a name only. */
function nextName(name: string, fiscalYear: number): string {
  return name
    .replaceAll(`${fiscalYear}年度`, `${fiscalYear + 1}年度`)
    .replaceAll(eraYear(fiscalYear), eraYear(fiscalYear + 1));
}

function eraYear(fiscalYear: number): string {
  return formatFiscalYear(fiscalYear).split("（")[0] ?? "";
}
