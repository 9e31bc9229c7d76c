import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOpenDay } from "@/lib/awards/deadlines/closed-days";
import { instantOf } from "@/lib/awards/deadlines/wall-time";
import { type EntryWindow, windowFaults } from "@/lib/awards/deadlines/window";
import { copyForNextYear } from "@/lib/awards/editions/rules/copy-for-next-year";
import { earlierYearsIn } from "@/lib/awards/editions/rules/earlier-years";
import { calendarFaults } from "@/lib/awards/editions/rules/schedule-faults";
import { settingsFaults } from "@/lib/awards/editions/rules/settings-schema";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { addDays, fiscalYearOf } from "@/lib/japan/dates";
import { holidayName } from "@/lib/japan/holidays";
import { edition, faultsIn } from "./edition";

const copy = (settings: EditionSettings) => copyForNextYear(settings, holidayName);

const withWindow = (fiscalYear: number, changes: Partial<EntryWindow>): EditionSettings => ({
  ...edition,
  fiscalYear,
  categories: edition.categories.map((one) => ({ ...one, window: { ...one.window, ...changes } })),
});
const closing = (day: string, time = "17:00") => ({ closes: { day, time }, enforced: { day, time } });
const windowOf = (settings: EditionSettings) => settings.categories[0]?.window;

describe("a copy for the next year", () => {
  it("is the same edition a year on, on business days", () => {
    const next = copy({ ...edition, ceremony: { day: "2027-11-22", place: "東京", mode: "venue" } });

    expect(windowOf(next)).toEqual({
      opens: { day: "2028-06-01", time: "10:00" },
      closes: { day: "2028-08-02", time: "17:00" },
      enforced: { day: "2028-08-02", time: "17:00" },
      graceMinutes: 10,
      roll: "next-business-day",
    });
    expect(next).toMatchObject({
      fiscalYear: 2028,
      name: "地方創生テレワークアワード（2028年度）",
      ceremony: { day: "2028-11-22", place: "東京", mode: "venue" },
    });
  });

  it("keeps every key and everything that is not a day", () => {
    const { categories, fiscalYear: _year, name: _name, ...rest } = copy(edition);
    const { categories: before, fiscalYear: _before, name: _old, ...same } = edition;
    const withoutWindow = (list: EditionSettings["categories"]) => list.map(({ window: _window, ...other }) => other);

    expect(rest).toEqual(same);
    expect(withoutWindow(categories)).toEqual(withoutWindow(before));
  });

  it("renames by both kinds of year", () => {
    const name = "令和9年度（2027年度）アワード（令和19年度まで）";

    expect(copy({ ...edition, name }).name).toBe("令和10年度（2028年度）アワード（令和19年度まで）");
  });

  it.each([
    ["a leap day to the last of February", 2027, "2028-02-29", "2029-02-28"],
    ["a Saturday to the Monday after", 2026, "2026-07-31", "2027-08-02"],
    ["the year end to the first business day of the new year", 2026, "2026-12-29", "2028-01-04"],
    ["31 March back into its fiscal year when it is a Saturday", 2027, "2028-03-31", "2029-03-30"],
  ])("moves %s", (_what, year, day, expected) => {
    const next = copy(withWindow(year, { opens: { day: addDays(day, -40), time: "10:00" }, ...closing(day) }));

    expect(windowOf(next)?.closes.day).toBe(expected);
  });

  it("keeps the distance of the enforced time, over midnight too", () => {
    const window = { closes: { day: "2026-07-31", time: "24:00" }, enforced: { day: "2026-08-01", time: "00:30" } };

    expect(windowOf(copy(withWindow(2026, window)))).toMatchObject({
      closes: { day: "2027-08-02", time: "24:00" },
      enforced: { day: "2027-08-03", time: "00:30" },
    });
  });

  it("opens a business day earlier when both days fall on the same one", () => {
    const window = { opens: { day: "2026-07-31", time: "18:00" }, ...closing("2026-08-01") };

    expect(windowOf(copy(withWindow(2026, window)))).toMatchObject({
      opens: { day: "2027-07-30", time: "18:00" },
      closes: { day: "2027-08-02", time: "17:00" },
    });
  });

  const times = fc.constantFrom("00:00", "09:30", "17:00", "23:59", "24:00");
  const someEdition = fc
    .record({
      year: fc.integer({ min: 2024, max: 2045 }),
      start: fc.integer({ min: 0, max: 365 }),
      length: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 90 })),
      opensAt: times,
      closesAt: times,
      enforcedLater: fc.integer({ min: 0, max: 1 }),
      ceremonyAfter: fc.option(fc.integer({ min: 1, max: 150 })),
    })
    .map(({ year, start, length, opensAt, closesAt, enforcedLater, ceremonyAfter }): EditionSettings => {
      const opens = { day: addDays(`${year}-04-01`, start), time: opensAt };
      const closes = { day: addDays(opens.day, length), time: closesAt };
      const enforced = { day: addDays(closes.day, enforcedLater), time: closesAt };
      const day = addDays(enforced.day, ceremonyAfter ?? 0);
      return {
        ...withWindow(year, { opens, closes, enforced }),
        ceremony: ceremonyAfter === null ? null : { day, place: null, mode: "online" },
      };
    })
    .filter((settings) => settingsFaults(settings).length === 0);

  it("of valid settings is valid, by the rules and by the calendar, and all its days are business days", () => {
    fc.assert(
      fc.property(someEdition, (settings) => {
        const next = copy(settings);
        const window = windowOf(next);
        const days = [window?.opens.day, window?.closes.day, next.ceremony?.day].filter((day) => day !== undefined);

        expect(faultsIn(next)).toEqual([]);
        expect(calendarFaults(next, holidayName)).toEqual([]);
        expect(days.filter((day) => !isOpenDay(day, holidayName))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("may be copied again and again", () => {
    let settings: EditionSettings = { ...edition, ceremony: { day: "2027-11-22", place: "東京", mode: "venue" } };
    for (let year = 2028; year <= 2040; year += 1) {
      settings = copy(settings);
      const window = windowOf(settings);
      if (window === undefined) throw new Error("A copy keeps its categories.");

      expect([settings.fiscalYear, windowFaults(window), faultsIn(settings)]).toEqual([year, [], []]);
      expect(fiscalYearOf(instantOf(window.closes))).toBe(year);
    }
  });
});

describe("texts after a copy", () => {
  it("that name a year before the edition's own are pointed out", () => {
    const call = "2027年7月30日までに応募してください。2021年に始まった表彰です。2028年2月に表彰します。";
    const settings = copy({ ...edition, texts: { ...edition.texts, call, terms: "令和9年と令和10年の規約" } });

    expect(earlierYearsIn(settings)).toEqual([
      { label: "募集要項", years: ["2027年", "2021年"] },
      { label: "応募規約", years: ["令和9年"] },
    ]);
    expect(earlierYearsIn(edition)).toEqual([]);
  });
});
