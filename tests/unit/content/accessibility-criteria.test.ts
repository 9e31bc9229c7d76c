import { expect, it } from "vitest";
import { ADDED_CRITERIA, type Criterion, JIS_CRITERIA } from "@/lib/content/accessibility-criteria";

const levels = (criteria: readonly Criterion[]) => ({
  A: criteria.filter(({ level }) => level === "A").length,
  AA: criteria.filter(({ level }) => level === "AA").length,
});

it("names the 25 criteria of level A and the 13 of level AA of the standard, and the 18 that WCAG adds", () => {
  expect(levels(JIS_CRITERIA)).toEqual({ A: 25, AA: 13 });
  // WCAG 2.2 has 31 and 24; it has given up 4.1.1, which the standard still has.
  expect(levels(ADDED_CRITERIA)).toEqual({ A: 31 - 25 + 1, AA: 24 - 13 });
});

it.each([
  ["JIS", JIS_CRITERIA],
  ["added", ADDED_CRITERIA],
])("%s: once each, in their order", (_which, criteria) => {
  const numbers = criteria.map(({ number }) => number);

  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true })));
});
