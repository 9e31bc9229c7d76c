import { describe, expect, it } from "vitest";
import { fadingOf, monthsAfter } from "@/lib/offices/fading";

describe("fadingOf", () => {
  it.each([
    ["2026-11-28", "current"],
    ["2025-11-28", "current"],
    ["2025-11-27", "aged"],
    ["2025-05-28", "aged"],
    ["2025-05-27", "old"],
    ["2019-01-01", "old"],
  ])("of an office confirmed on %s is %s on 28 November 2026", (confirmedOn, expected) => {
    expect(fadingOf(confirmedOn, "2026-11-28")).toBe(expected);
  });

  it("counts days in Japan", () => {
    expect(fadingOf("2025-11-28", new Date("2026-11-28T14:59:59Z"))).toBe("current");
    expect(fadingOf("2025-11-28", new Date("2026-11-28T15:00:00Z"))).toBe("aged");
  });
});

describe("monthsAfter", () => {
  it.each([
    ["2024-02-29", 12, "2025-02-28"],
    ["2025-08-31", 6, "2026-02-28"],
    ["2025-12-15", 12, "2026-12-15"],
    ["2025-06-30", 18, "2026-12-30"],
    ["2026-01-31", -1, "2025-12-31"],
  ])("%s and %i months are %s", (when, count, expected) => {
    expect(monthsAfter(when, count)).toBe(expected);
  });
});
