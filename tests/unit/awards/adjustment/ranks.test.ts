import { expect, it } from "vitest";
import { ranksOf, TIE_GAP } from "@/lib/awards/adjustment/ranks";

it("lets ties share the better rank, and uses up the next ones", () => {
  expect(ranksOf([70, 90, 80, 90, 60])).toEqual([4, 1, 3, 1, 5]);
});

it("takes a difference below the gap for rounding, and one above it for a difference", () => {
  expect(ranksOf([80, 80 + TIE_GAP / 2, 80 + 2 * TIE_GAP])).toEqual([2, 2, 1]);
});

it("ranks nothing where there is nothing", () => {
  expect(ranksOf([])).toEqual([]);
});
