import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INITIAL_CRITERIA } from "@/lib/awards/editions/rules/initial-criteria";
import { bandOf, FEWEST_SCORES } from "@/lib/awards/feedback/band";
import { feedbackOf, type JudgedEntry } from "@/lib/awards/feedback/feedback";
import { FEWEST_ORGANIZATIONS } from "@/lib/awards/feedback/spread";

const [effect] = INITIAL_CRITERIA;
if (effect === undefined) throw new Error("There are no criteria.");
const { levels } = effect;

const entry = (id: number, values: readonly number[], organizationId = `o${id}`): JudgedEntry => ({
  entryId: `e${id}`,
  organizationId,
  sheets: values.map((value) => new Map([[effect.key, value]])),
});

const lines = (entries: readonly JudgedEntry[], id: string) => feedbackOf([effect], entries).get(id) ?? [];

/** All ways in which so many jurors can have scored, whatever the order. */
function multisets(values: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return values.flatMap((value, place) => multisets(values.slice(place), size - 1).map((rest) => [value, ...rest]));
}

const scales = fc
  .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 6 })
  .map((values) => values.map((value) => ({ value, label: `段階${value}`, anchor: "" })));

describe("the level that is told", () => {
  it("is the one next to the mean, the higher of two that are as near", () => {
    expect(bandOf(levels, [5, 4, 4])?.label).toBe("優れている");
    expect(bandOf(levels, [5, 4, 5, 4])?.label).toBe("特に優れている");
    expect(bandOf(levels, [1, 1, 5])?.label).toBe("やや不十分");
  });

  it("is told of three scores and more alone", () => {
    expect(bandOf(levels, [5, 5])).toBeNull();
    expect(lines([entry(1, [5, 5])], "e1")).toEqual([]);
    expect(lines([entry(1, [5, 5, 5])], "e1")).toHaveLength(1);
  });

  it("lets no score be known for certain, on any scale and for any number of jurors", () => {
    fc.assert(
      fc.property(scales, fc.integer({ min: FEWEST_SCORES, max: 5 }), (scale, size) => {
        const values = scale.map(({ value }) => value);
        const byBand = Map.groupBy(multisets(values, size), (scores) => bandOf(scale, scores)?.value);
        for (const possible of byBand.values()) {
          const certain = values.filter((value) =>
            possible.every((scores) => scores.every((score) => score === value)),
          );
          expect(certain).toEqual([]);
          expect(possible.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("where the others lie", () => {
  const many = (from: number, count: number, value: number) =>
    Array.from({ length: count }, (_, place) => entry(from + place, [value, value, value]));

  it("is told in groups of five organisations and more, neighbours joined until they are", () => {
    const entries = [...many(1, 5, 5), ...many(10, 3, 3), ...many(20, 4, 2)];
    expect(lines(entries, "e1")[0]?.spread).toEqual([
      { levels: "特に優れている", entries: 5, isOwn: true },
      { levels: "不十分〜優れている", entries: 7, isOwn: false },
    ]);
  });

  it("is not told when all lie in one group, nor of many entries of few organisations", () => {
    expect(lines(many(1, 12, 4), "e1")[0]?.spread).toEqual([]);
    const few = [...many(1, 6, 5), ...Array.from({ length: 6 }, (_, place) => entry(20 + place, [1, 1, 1], "same"))];
    expect(lines(few, "e1")[0]?.spread).toEqual([]);
  });

  it("never shows a group of less, counts every entry once and marks the own group, whatever was scored", () => {
    const judged = fc.array(
      fc.record({ values: fc.array(fc.constantFrom(1, 2, 3, 4, 5), { minLength: 3, maxLength: 5 }), of: fc.nat(14) }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(judged, (list) => {
        const entries = list.map(({ values, of }, place) => entry(place, values, `o${of}`));
        for (const { entryId } of entries) {
          const [line] = lines(entries, entryId);
          const spread = line?.spread ?? [];
          expect(spread.every(({ entries: count }) => count >= FEWEST_ORGANIZATIONS)).toBe(true);
          expect(spread.length).not.toBe(1);
          if (spread.length === 0) continue;
          expect(spread.reduce((sum, { entries: count }) => sum + count, 0)).toBe(entries.length);
          expect(spread.filter(({ isOwn }) => isOwn)).toHaveLength(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it("does not depend on the order of jurors or entries", () => {
  const entries = [entry(1, [5, 3, 1]), entry(2, [2, 2, 3])];
  const turned = [entry(2, [3, 2, 2]), entry(1, [1, 5, 3])];
  for (const id of ["e1", "e2"]) expect(lines(turned, id)).toEqual(lines(entries, id));
});
