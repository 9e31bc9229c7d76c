import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Criterion } from "@/lib/awards/editions/rules/judging-schema";
import { neededFor } from "@/lib/awards/editions/rules/quorum";
import { weightedTotal } from "@/lib/awards/editions/rules/totals";
import { edition } from "./edition";

const levels = (...values: number[]) => values.map((value) => ({ value, label: `段階${value}`, anchor: "目安" }));
const criterion = (key: string, weight: number, ...values: number[]): Criterion => ({
  ...{ key, name: key, description: key, weight },
  levels: levels(...values),
});

const total = (criteria: readonly Criterion[], values: Readonly<Record<string, number>>) => {
  const result = weightedTotal(criteria, new Map(Object.entries(values)));
  return result.ok ? result.total : result.sentence;
};

describe("the weighted total", () => {
  it.each([
    [{ effect: 1, spread: 1, cooperation: 1, development: 1 }, 0],
    [{ effect: 5, spread: 5, cooperation: 5, development: 5 }, 100],
    [{ effect: 3, spread: 3, cooperation: 3, development: 3 }, 50],
    [{ effect: 5, spread: 1, cooperation: 1, development: 1 }, 25],
    [{ effect: 4, spread: 3, cooperation: 2, development: 5 }, 62.5],
  ])("of %o is %d", (values, expected) => {
    expect(total(edition.criteria, values)).toBe(expected);
  });

  it.each([
    ["a third is cut where it is below half", [100, 0, 1, 3], 1, 33.33],
    ["two thirds are rounded up", [100, 0, 2, 3], 2, 66.67],
    ["exactly half goes up", [1, 0, 1, 8], 1, 0.13],
  ] as const)("%s", (_what, [weight, low, middle, high], value, expected) => {
    const others = 100 - weight;
    const criteria = [criterion("one", weight, low, middle, high), criterion("rest", Math.max(1, others), 0, 1, 2)];
    const used = others === 0 ? criteria.slice(0, 1) : criteria;
    const values = others === 0 ? { one: value } : { one: value, rest: 0 };

    expect(total(used, values)).toBe(expected);
  });

  it("is rounded once, at the end: three sixths of a hundredth do not vanish one by one", () => {
    const criteria = ["a", "b", "c"].map((key) => criterion(key, 1, 0, 1, 300));

    expect(total(criteria, { a: 1, b: 1, c: 1 })).toBe(0.01);
    expect(total(criteria, { a: 1, b: 0, c: 0 })).toBe(0);
  });

  it("says what is missing, and what does not belong", () => {
    const values = new Map([
      ["effect", 6],
      ["spread", 3],
      ["beauty", 1],
    ]);

    expect(weightedTotal(edition.criteria, values)).toEqual({
      ok: false,
      missing: ["cooperation", "development"],
      unknown: ["effect", "beauty"],
      sentence:
        "「官民連携」「発展性」の点を選択してください。「地域と自社への効果」の点を、決められた段階から選び直してください。この回にない評価項目（beauty）の点を除いてください。",
    });
  });

  const someCriteria = fc
    .array(
      fc.record({
        share: fc.integer({ min: 1, max: 40 }),
        values: fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 7 }),
        picks: fc.tuple(fc.nat(), fc.nat()),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => {
      const before = parts.slice(0, -1).map(({ share }) => Math.min(share, 8));
      const rest = 100 - before.reduce((sum, weight) => sum + weight, 0);
      return parts.map(({ values, picks }, index) => {
        const rising = values.toSorted((a, b) => a - b);
        const one = criterion(`c${index}`, before[index] ?? rest, ...rising);
        const pick = (place: number) => rising[place % rising.length] ?? 0;
        return { criterion: one, low: Math.min(...picks.map(pick)), high: Math.max(...picks.map(pick)) };
      });
    });

  type Part = { readonly criterion: Criterion; readonly low: number; readonly high: number };
  const totalOf = (parts: readonly Part[], of: (part: Part) => number) => {
    const values = new Map(parts.map((part) => [part.criterion.key, of(part)]));
    const result = weightedTotal(
      parts.map((part) => part.criterion),
      values,
    );
    return result.ok ? result.total : Number.NaN;
  };

  it("is 0 at the lowest levels and 100 at the highest, on any scale", () => {
    fc.assert(
      fc.property(someCriteria, (parts) => {
        expect(totalOf(parts, (part) => part.criterion.levels[0]?.value ?? -1)).toBe(0);
        expect(totalOf(parts, (part) => part.criterion.levels.at(-1)?.value ?? -1)).toBe(100);
      }),
    );
  });

  it("never falls when a value rises, and does not depend on the order of criteria", () => {
    fc.assert(
      fc.property(someCriteria, (parts) => {
        const low = totalOf(parts, (part) => part.low);

        expect(totalOf(parts, (part) => part.high)).toBeGreaterThanOrEqual(low);
        expect(totalOf(parts.toReversed(), (part) => part.low)).toBe(low);
      }),
    );
  });

  it("is within half a hundredth of the sum of its parts", () => {
    fc.assert(
      fc.property(someCriteria, (parts) => {
        const sum = parts.reduce((all, { criterion: { weight, levels: steps }, low }) => {
          const [first = 0, last = 0] = [steps[0]?.value, steps.at(-1)?.value];
          return all + (weight * (low - first)) / (last - first);
        }, 0);

        expect(Math.abs(totalOf(parts, (part) => part.low) - sum)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});

describe("the quorum", () => {
  it.each([
    ["majority", 7, 4],
    ["majority", 6, 4],
    ["two-thirds", 7, 5],
    ["two-thirds", 6, 4],
    ["all", 7, 7],
    ["majority", 3, 3],
  ] as const)("of %s among %d is %d", (share, jurors, needed) => {
    expect(neededFor({ share, atLeast: 3 }, jurors)).toBe(needed);
  });
});
