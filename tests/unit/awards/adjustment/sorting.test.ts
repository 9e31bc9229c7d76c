import { expect, it } from "vitest";
import { sortedLines } from "@/lib/awards/adjustment/desk/sorting";
import type { EntryLine } from "@/lib/awards/adjustment/desk/view";

function line(number: string, raw: number | null, stability: number | null): EntryLine {
  const shown = raw === null ? null : { value: raw, rank: 1 };
  return {
    ...{ id: number, number, title: number, applicantName: "", scores: 3, standardError: null, stability },
    ...{ views: { raw: shown, median: shown, zScore: null, shrunken: null }, rankSpread: null, width: null },
    ...{ isWithin: false, isDisputed: false },
  };
}

const lines = [line("A-2", 50, 0.2), line("A-1", 50, null), line("A-3", null, 0.9), line("A-4", 80, 0.1)];
const numbers = (sorted: readonly EntryLine[]) => sorted.map(({ number }) => number);

it("sorts by a column either way, with equals by number and what nobody can say last", () => {
  expect(numbers(sortedLines(lines, { key: "raw", isDescending: true }))).toEqual(["A-4", "A-1", "A-2", "A-3"]);
  expect(numbers(sortedLines(lines, { key: "raw", isDescending: false }))).toEqual(["A-1", "A-2", "A-4", "A-3"]);
  expect(numbers(sortedLines(lines, { key: "stability", isDescending: true }))).toEqual(["A-3", "A-2", "A-4", "A-1"]);
  expect(numbers(sortedLines(lines, { key: "number", isDescending: true }))).toEqual(["A-4", "A-3", "A-2", "A-1"]);
});
