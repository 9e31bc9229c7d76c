import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addBusinessDays, businessDaysBetween, isBusinessDay, isYearEndClosure } from "@/lib/japan/business-days";
import { addDays } from "@/lib/japan/dates";
import { holidayName, isJapaneseHoliday, LAST_KNOWN_HOLIDAY_YEAR } from "@/lib/japan/holidays";

/** By 国民の祝日に関する法律, written out by hand; * marks 振替休日 and + marks 国民の休日. */
const HOLIDAYS = {
  2024: "01-01 01-08 02-11 02-12* 02-23 03-20 04-29 05-03 05-04 05-05 05-06* 07-15 08-11 08-12* 09-16 09-22 09-23* 10-14 11-03 11-04* 11-23",
  2025: "01-01 01-13 02-11 02-23 02-24* 03-20 04-29 05-03 05-04 05-05 05-06* 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24*",
  2026: "01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06* 07-20 08-11 09-21 09-22+ 09-23 10-12 11-03 11-23",
  2027: "01-01 01-11 02-11 02-23 03-21 03-22* 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23",
  2028: "01-01 01-10 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-22 10-09 11-03 11-23",
  2029: "01-01 01-08 02-11 02-12* 02-23 03-20 04-29 04-30* 05-03 05-04 05-05 07-16 08-11 09-17 09-23 09-24* 10-08 11-03 11-23",
  2030: "01-01 01-14 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06* 07-15 08-11 08-12* 09-16 09-23 10-14 11-03 11-04* 11-23",
} as const;

function daysOfYear(year: number): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) days.push(day);
  return days;
}

const isOpen = (day: string) => isBusinessDay(day, isJapaneseHoliday);
const daysTo2030 = fc.integer({ min: 0, max: 2500 }).map((count) => addDays("2024-01-01", count));

describe("national holidays", () => {
  it.each(Object.entries(HOLIDAYS))("of %s are those of the law", (year, monthDays) => {
    const expected = monthDays.split(" ").map((monthDay) => `${year}-${monthDay.slice(0, 5)}`);
    expect(daysOfYear(Number(year)).filter(isJapaneseHoliday)).toEqual(expected);
  });

  it("have names", () => {
    expect(["2026-01-01", "2026-11-23", "2026-11-24"].map(holidayName)).toEqual(["元日", "勤労感謝の日", null]);
    expect(isJapaneseHoliday(`${LAST_KNOWN_HOLIDAY_YEAR}-11-23`)).toBe(true);
  });
});

describe("office days", () => {
  it.each([
    ["2026-11-20", true],
    ["2026-11-21", false],
    ["2026-11-22", false],
    ["2026-11-23", false],
    ["2026-11-24", true],
    ["2026-05-06", false],
    ["2026-05-07", true],
    ["2026-09-22", false],
    ["2026-12-28", true],
    ["2026-12-29", false],
    ["2026-12-31", false],
    ["2028-01-03", false],
    ["2028-01-04", true],
  ])("%s open: %s", (day, open) => {
    expect(isOpen(day)).toBe(open);
  });

  it.each([2026, 2027, 2028, 2029, 2030])("close from 29 December to 3 January, in %d", (year) => {
    const monthDays = ["01-01", "01-02", "01-03", "12-29", "12-30", "12-31"];
    const closed = monthDays.map((monthDay) => `${year}-${monthDay}`);

    expect(daysOfYear(year).filter(isYearEndClosure)).toEqual(closed);
    expect(closed.filter(isOpen)).toEqual([]);
  });

  it.each([
    [2026, 240],
    [2027, 242],
    [2028, 244],
    [2029, 245],
    [2030, 244],
  ])("of %d are %d", (year, count) => {
    expect(daysOfYear(year).filter(isOpen)).toHaveLength(count);
  });

  it("are taken in Japan time", () => {
    expect(isBusinessDay(new Date("2026-11-20T14:59:59Z"), isJapaneseHoliday)).toBe(true);
    expect(isBusinessDay(new Date("2026-11-20T15:00:00Z"), isJapaneseHoliday)).toBe(false);
  });
});

describe("counting business days", () => {
  it.each([
    ["2026-11-20", 0, "2026-11-20"],
    ["2026-11-20", 1, "2026-11-24"],
    ["2026-11-22", 1, "2026-11-24"],
    ["2026-09-18", 1, "2026-09-24"],
    ["2026-12-28", 1, "2027-01-04"],
    ["2026-12-25", 3, "2027-01-05"],
    ["2027-01-04", -1, "2026-12-28"],
    ["2026-11-22", -1, "2026-11-20"],
  ])("%s plus %i is %s", (day, count, expected) => {
    expect(addBusinessDays(day, count, isJapaneseHoliday)).toBe(expected);
  });

  it.each([
    ["2026-11-20", "2026-11-20", 0],
    ["2026-11-20", "2026-11-23", 0],
    ["2026-11-20", "2026-11-24", 1],
    ["2026-12-28", "2027-01-04", 1],
    ["2026-11-24", "2026-11-20", -1],
  ])("from %s to %s it is %i", (from, to, expected) => {
    expect(businessDaysBetween(from, to, isJapaneseHoliday)).toBe(expected);
  });

  it("adding and counting undo each other", () => {
    fc.assert(
      fc.property(daysTo2030, fc.integer({ min: -60, max: 60 }), (day, count) => {
        const target = addBusinessDays(day, count, isJapaneseHoliday);
        expect(businessDaysBetween(day, target, isJapaneseHoliday)).toBe(count);
        expect(count === 0 || isOpen(target)).toBe(true);
      }),
    );
  });

  it("is the number of days that a walk from the one to the other comes by", () => {
    fc.assert(
      fc.property(daysTo2030, daysTo2030, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        let walked = 0;
        for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isOpen(day)) walked += 1;
        expect(businessDaysBetween(from, to, isJapaneseHoliday)).toBe(walked);
      }),
      {
        examples: [
          ["2026-01-01", "2026-12-31"],
          ["2025-12-31", "2028-01-01"],
        ],
      },
    );
  });

  it("keeps each calendar to itself", () => {
    const never = () => false;

    expect(businessDaysBetween("2026-11-20", "2026-11-24", never)).toBe(2);
    expect(businessDaysBetween("2026-11-20", "2026-11-24", isJapaneseHoliday)).toBe(1);
  });

  it("adding twice is adding the sum", () => {
    fc.assert(
      fc.property(daysTo2030, fc.nat(30), fc.nat(30), (day, first, second) => {
        const inTwo = addBusinessDays(addBusinessDays(day, first, isJapaneseHoliday), second, isJapaneseHoliday);
        expect(inTwo).toBe(addBusinessDays(day, first + second, isJapaneseHoliday));
      }),
    );
  });

  it("stops on a calendar that never opens", () => {
    expect(() => addBusinessDays("2026-11-20", 1, () => true)).toThrow(RangeError);
  });
});
