import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  daysBetween,
  endOfJapanDay,
  fiscalYearOf,
  formatDate,
  formatDateTime,
  formatDateWithWeekday,
  formatShort,
  formatTime,
  isJapanDay,
  partsOfDay,
  startOfJapanDay,
  toDay,
  toJapanDay,
  toJapanIso,
  weekdayOf,
} from "@/lib/japan/dates";
import { anyText } from "./any-text";

const moments = fc.date({
  min: new Date("1955-01-01T00:00:00Z"),
  max: new Date("2200-01-01T00:00:00Z"),
  noInvalidDate: true,
});
const days = moments.map((moment) => toJapanDay(moment));

describe("days in Japan", () => {
  it("change at 15:00 UTC", () => {
    expect(toJapanDay(new Date("2026-11-21T14:59:59.999Z"))).toBe("2026-11-21");
    expect(toJapanDay(new Date("2026-11-21T15:00:00.000Z"))).toBe("2026-11-22");
  });

  it("agree with the time zone database, whatever zone the machine has", () => {
    const format = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Asia/Tokyo",
      dateStyle: "short",
      timeStyle: "medium",
    });

    fc.assert(
      fc.property(moments, (moment) => {
        expect(toJapanIso(moment)).toBe(`${format.format(moment).replace(" ", "T")}+09:00`);
      }),
    );
  });

  it("begin and end inside themselves", () => {
    expect(startOfJapanDay("2026-11-22").toISOString()).toBe("2026-11-21T15:00:00.000Z");
    expect(endOfJapanDay("2026-11-22").toISOString()).toBe("2026-11-22T14:59:59.999Z");
    fc.assert(
      fc.property(moments, (moment) => {
        expect(startOfJapanDay(moment) <= moment && moment <= endOfJapanDay(moment)).toBe(true);
        expect(toJapanDay(new Date(startOfJapanDay(moment).getTime() - 1))).toBe(addDays(moment, -1));
        expect(toJapanDay(new Date(endOfJapanDay(moment).getTime() + 1))).toBe(addDays(moment, 1));
      }),
    );
  });

  it.each([
    ["2024-02-29", true],
    ["2026-02-28", true],
    ["2026-02-29", false],
    ["2100-02-29", false],
    ["2000-02-29", true],
    ["2026-04-31", false],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["2026-1-1", false],
    ["２０２６-11-22", false],
    ["2026-11-22T00:00", false],
  ])("%s exists: %s", (text, exists) => {
    expect(isJapanDay(text)).toBe(exists);
  });

  it("never throw on any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typeof isJapanDay(text)).toBe("boolean");
      }),
    );
  });

  it("add up", () => {
    expect([addDays("2026-12-31", 1), addDays("2024-03-01", -1), addDays("2026-11-22", 0)]).toEqual([
      "2027-01-01",
      "2024-02-29",
      "2026-11-22",
    ]);
    fc.assert(
      fc.property(days, fc.integer({ min: -9999, max: 9999 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(isJapanDay(addDays(day, count))).toBe(true);
        expect(weekdayOf(addDays(day, count * 7))).toBe(weekdayOf(day));
      }),
    );
  });

  it("are made of year, month and day", () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: dayOfMonth } = partsOfDay(day);
        expect(toDay(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });
});

describe("fiscal year", () => {
  it.each([
    ["2026-03-31", 2025],
    ["2026-04-01", 2026],
    ["2026-12-31", 2026],
    ["2027-01-01", 2026],
  ])("of %s is %i", (day, year) => {
    expect(fiscalYearOf(day)).toBe(year);
  });

  it("turns in Japan, not in UTC", () => {
    expect(fiscalYearOf(new Date("2026-03-31T14:59:59Z"))).toBe(2025);
    expect(fiscalYearOf(new Date("2026-03-31T15:00:00Z"))).toBe(2026);
  });
});

describe("formats", () => {
  const moment = new Date("2026-11-21T15:04:05Z");

  it("say the day and the time in Japan", () => {
    expect(formatDate(moment)).toBe("2026年11月22日");
    expect(formatDate("2026-04-01")).toBe("2026年4月1日");
    expect(formatDateWithWeekday(moment)).toBe("2026年11月22日（日）");
    expect(formatDateTime(moment)).toBe("2026年11月22日 00:04");
    expect(formatTime(moment)).toBe("00:04");
    expect(formatShort(moment)).toBe("2026/11/22");
    expect(toJapanIso(moment)).toBe("2026-11-22T00:04:05+09:00");
  });

  it("have the seven weekdays", () => {
    const week = Array.from({ length: 7 }, (_, index) => formatDateWithWeekday(addDays("2026-11-22", index)).at(-2));
    expect(week.join("")).toBe("日月火水木金土");
  });
});
