import { describe, expect, it } from "vitest";
import { addDays, toDay } from "@/lib/japan/dates";
import {
  CONFIRMATION_STATES,
  confirmedBetween,
  confirmedUntil,
  dueStep,
  latestConfirmed,
} from "@/lib/offices/confirming";
import { fadingOf, monthsAfter } from "@/lib/offices/fading";

describe("the reminder that is due", () => {
  it.each([
    ["2027-10-02", null],
    ["2027-10-03", 60],
    ["2027-11-01", 60],
    ["2027-11-02", 30],
    ["2027-11-25", 7],
    ["2027-12-02", 7],
    ["2027-12-03", -1],
    ["2030-01-01", -1],
  ])("on %s is %s for what was confirmed on 2026-12-02", (today, step) => {
    expect(dueStep("2026-12-02", today)).toBe(step);
  });
});

describe("the states as ranges", () => {
  const today = "2028-02-28";
  const days = Array.from({ length: 900 }, (_, index) => addDays(today, -index));

  it("put every day into exactly one state", () => {
    const counts = days.map((day) => CONFIRMATION_STATES.filter((state) => isWithin(state, day)).length);

    expect(new Set(counts)).toEqual(new Set([1]));
  });

  it("draw the line where the public page draws it", () => {
    const wrong = days.filter((day) => {
      const fading = fadingOf(day, today);
      return isWithin("old", day) !== (fading === "old") || isWithin("lapsed", day) !== (fading === "aged");
    });

    expect(wrong).toEqual([]);
  });

  function isWithin(state: (typeof CONFIRMATION_STATES)[number], day: string): boolean {
    const { after, until } = confirmedBetween(state, today);
    return (after === undefined || day > after) && (until === undefined || day <= until);
  }
});

it("finds the last day that leads to the end of a short month", () => {
  expect(confirmedUntil("2028-02-29")).toBe("2029-02-28");
  expect(latestConfirmed("2029-02-28", 12)).toBe("2028-02-29");
  expect(latestConfirmed("2027-02-28", 18)).toBe("2025-08-31");
  const days = Array.from({ length: 400 }, (_, index) => addDays(toDay(2028, 1, 1), index));
  const wrong = days.filter((day) => monthsAfter(latestConfirmed(day, 12), 12) > day);
  expect(wrong).toEqual([]);
});
