import { describe, expect, it } from "vitest";
import { dueOn, endedBefore } from "@/lib/retention/period";

const at = (japanIso: string) => new Date(`${japanIso}+09:00`);

describe("a retention period", () => {
  it.each([
    ["2026-04-01T00:00", 5, "2032-04-01"],
    ["2027-03-31T23:59", 5, "2032-04-01"],
    ["2027-04-01T00:00", 5, "2033-04-01"],
    ["2026-12-31T23:59", 1, "2028-04-01"],
  ])("of what ended at %s and is kept %i years is over on %s", (ended, years, due) => {
    expect(dueOn(at(ended), years)).toBe(due);
  });

  it("and what is due say the same, to the minute", () => {
    const before = endedBefore(at("2032-04-01T00:00"), 5);

    expect(at("2027-03-31T23:59") < before).toBe(true);
    expect(at("2027-04-01T00:00") < before).toBe(false);
    expect(endedBefore(at("2032-03-31T23:59"), 5)).toEqual(at("2026-04-01T00:00"));
  });
});
