import { describe, expect, it } from "vitest";
import { meanOf, medianOf, shareOf } from "@/lib/reports/figures";
import { ageOf, type FlowDays, isWaiting } from "@/lib/reports/flow-days";
import { lastDayOf, monthPeriod, periodOf } from "@/lib/reports/period";

const values = (...pairs: readonly (readonly [value: number, count: number])[]) =>
  pairs.map(([value, count]) => ({ value, count }));

describe("figures", () => {
  it.each([
    [values(), null],
    [values([3, 1]), 3],
    [values([1, 1], [3, 1]), 2],
    [values([5, 1], [1, 3]), 1],
    [values([1, 2], [4, 2]), 2.5],
  ])("finds the value in the middle of %j", (given, median) => {
    expect(medianOf(given)).toBe(median);
  });

  it("says a share and a mean with one digit, and nothing of nothing", () => {
    expect(shareOf(values([1, 1], [9, 2]), (value) => value <= 3)).toBe(33.3);
    expect(meanOf(values([5, 2], [4, 1]))).toBe(4.7);
    expect([shareOf([], () => true), meanOf([])]).toEqual([null, null]);
  });
});

describe("the office's clock of a report", () => {
  const one: FlowDays = {
    receivedOn: "2026-11-20",
    clockFrom: "2026-11-20",
    answeredOn: null,
    endedOn: null,
    stoppedOn: null,
    stoppedDays: 0,
    count: 1,
  };

  // 20 November 2026 is a Friday, the 23rd a holiday.
  it.each([
    [{}, "2026-11-24", 1],
    [{ stoppedDays: 1 }, "2026-11-26", 2],
    [{ stoppedOn: "2026-11-24" }, "2026-11-30", 1],
    [{ answeredOn: "2026-11-25" }, "2026-11-30", 2],
    [{ answeredOn: "2026-12-25" }, "2026-11-25", 2],
  ])("counts %j by %s as %d business days", (parts, asOf, days) => {
    expect(ageOf({ ...one, ...parts }, asOf)).toBe(days);
  });

  it("lets a case wait from its receipt until the day of its answer or its end", () => {
    expect(isWaiting(one, "2026-11-19")).toBe(false);
    expect(isWaiting(one, "2026-11-20")).toBe(true);
    expect(isWaiting({ ...one, answeredOn: "2026-11-25" }, "2026-11-24")).toBe(true);
    expect(isWaiting({ ...one, answeredOn: "2026-11-25" }, "2026-11-25")).toBe(false);
    expect(isWaiting({ ...one, endedOn: "2026-11-25" }, "2026-11-25")).toBe(false);
  });
});

describe("the period of an address", () => {
  const now = new Date("2026-11-28T12:00:00+09:00");

  it.each([
    [undefined, "2026", "2026-04-01", "2027-04-01"],
    ["2025", "2025", "2025-04-01", "2026-04-01"],
    ["2026-10", "2026-10", "2026-10-01", "2026-11-01"],
    ["2026-12", "2026", "2026-04-01", "2027-04-01"],
    ["2027", "2026", "2026-04-01", "2027-04-01"],
    ["' OR 1", "2026", "2026-04-01", "2027-04-01"],
    ["2026-13", "2026", "2026-04-01", "2027-04-01"],
  ])("%s is %s", (text, key, from, until) => {
    expect(periodOf(text, now)).toMatchObject({ key, from, until });
  });

  it("draws the months of a year so far, and twelve up to a month", () => {
    expect(periodOf("2026", now).months).toHaveLength(8);
    expect(monthPeriod("2026-01").months).toEqual(expect.arrayContaining(["2025-02", "2025-12", "2026-01"]));
    expect(lastDayOf(monthPeriod("2026-10"), now)).toBe("2026-10-31");
    expect(lastDayOf(monthPeriod("2026-11"), now)).toBe("2026-11-28");
  });
});
