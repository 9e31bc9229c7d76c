import { expect, it } from "vitest";
import { CRITERIA } from "@/lib/content/accessibility-criteria";

it("names the 25 criteria of level A and the 13 of level AA once each, in their order", () => {
  const levels = CRITERIA.map(({ level }) => level);
  const numbers = CRITERIA.map(({ number }) => number);

  expect([levels.filter((level) => level === "A").length, levels.filter((level) => level === "AA").length]).toEqual([
    25, 13,
  ]);
  expect(new Set(numbers).size).toBe(38);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true })));
});
