import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exposureOf, HALF_LIFE_DAYS, type Shown } from "@/lib/matching/engine/exposure";
import { FAIR_BAND, nearTo, type Ranked, rank } from "@/lib/matching/engine/rank";

const DAY_MS = 86_400_000;
const NOW = new Date("2026-11-28T00:00:00Z");

const item = (key: string, score: number): Ranked => ({ key, score, exposedBy: [key] });
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY_MS);

describe("exposure", () => {
  it("counts a proposal half after every half-life", () => {
    const shown = [
      { key: "a", at: NOW },
      { key: "a", at: daysAgo(HALF_LIFE_DAYS) },
      { key: "b", at: daysAgo(2 * HALF_LIFE_DAYS) },
    ];

    expect([...exposureOf(shown, NOW)]).toEqual([
      ["a", 1.5],
      ["b", 0.25],
    ]);
  });
});

describe("the order", () => {
  it("puts whoever was proposed least lately first among nearly equal ones", () => {
    const items = [item("a", 90), item("b", 86), item("c", 84)];
    const exposure = new Map([["a", 2]]);

    expect(rank(items, { exposure, requestId: "r" }).map(({ key }) => key)).toEqual(["b", "a", "c"]);
    expect(nearTo(item("a", 90), items)).toBe(1);
  });

  it("counts what was proposed of the whole municipality too", () => {
    const items = [
      { ...item("one", 80), exposedBy: ["one", "town"] },
      { ...item("other", 80), exposedBy: ["other", "village"] },
    ];

    const ordered = rank(items, { exposure: new Map([["town", 1]]), requestId: "r" });

    expect(ordered.map(({ key }) => key)).toEqual(["other", "one"]);
  });

  const someItems = fc
    .uniqueArray(fc.record({ key: fc.uuid(), score: fc.integer({ min: 0, max: 100 }) }), { selector: (one) => one.key })
    .map((list) => list.map(({ key, score }) => item(key, score)));
  const someExposure = fc.array(fc.tuple(fc.uuid(), fc.double({ min: 0, max: 50, noNaN: true })));

  it("never puts one before another whose score is higher by more than the band, whatever was proposed lately", () => {
    fc.assert(
      fc.property(someItems, someExposure, fc.string(), (items, counts, requestId) => {
        const exposure = new Map([...counts, ...items.map(({ key }, place) => [key, place % 7] as const)]);

        const ranked = rank(items, { exposure, requestId });

        expect(ranked.toSorted(byKey)).toEqual(items.toSorted(byKey));
        ranked.forEach(({ score }, place) => {
          for (const later of ranked.slice(place + 1)) expect(later.score - score).toBeLessThanOrEqual(FAIR_BAND);
        });
      }),
    );
  });

  it("is the same for the same request, whatever the order in which the places were read", () => {
    fc.assert(
      fc.property(someItems, fc.string(), (items, requestId) => {
        const exposure = new Map<string, number>();

        expect(rank(items.toReversed(), { exposure, requestId })).toEqual(rank(items, { exposure, requestId }));
      }),
    );
  });
});

describe("over 1,000 requests", () => {
  const EQUALS = 20;
  const REQUESTS = 1000;

  /** Each request proposes the first of its ranking, four a day. */
  function firstPlaces(items: readonly Ranked[]): ReadonlyMap<string, number> {
    const shown: Shown[] = [];
    const counts = new Map(items.map(({ key }) => [key, 0]));
    for (let number = 0; number < REQUESTS; number += 1) {
      const now = new Date(NOW.getTime() + (number * DAY_MS) / 4);
      const [first] = rank(items, { exposure: exposureOf(shown, now), requestId: `request-${number}` });
      if (first === undefined) continue;
      counts.set(first.key, (counts.get(first.key) ?? 0) + 1);
      shown.push({ key: first.key, at: now });
    }
    return counts;
  }

  const equals = Array.from({ length: EQUALS }, (_, place) => item(`place-${place}`, 80 - (place % (FAIR_BAND + 1))));

  it("gives every one of 20 nearly equal places its share of first places, within a tenth", () => {
    const counts = [...firstPlaces(equals).values()];
    const share = REQUESTS / EQUALS;

    expect(Math.min(...counts)).toBeGreaterThanOrEqual(share * 0.9);
    expect(Math.max(...counts)).toBeLessThanOrEqual(share * 1.1);
  });

  it("never lets a much worse place come first, however often the best was proposed", () => {
    const counts = firstPlaces([item("best", 90), item("worse", 90 - FAIR_BAND - 1)]);

    expect([...counts]).toEqual([
      ["best", REQUESTS],
      ["worse", 0],
    ]);
  });
});

function byKey(one: Ranked, other: Ranked): number {
  return one.key < other.key ? -1 : 1;
}
