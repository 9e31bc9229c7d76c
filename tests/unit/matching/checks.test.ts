import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompanyFacts } from "@/lib/matching/engine/company-checks";
import { evaluateCompany, evaluatePlace } from "@/lib/matching/engine/evaluate";
import type { PlaceFacts } from "@/lib/matching/engine/place-facts";
import { STRENGTHS, type Wish, type WishKey, wishesOf } from "@/lib/matching/engine/wishes";
import { COOPERATION_CODES, FACILITY_CODES, PERIOD_CODES } from "@/lib/matching/options";

const nothing: PlaceFacts = { prefectureCode: "20", answers: {}, offer: null, today: "2026-11-28" };
const noOffer = { industries: [], cooperation: [], hasTrialStay: false, hasSubsidy: false };

const verdictOf = (key: WishKey, values: readonly string[], place: Partial<PlaceFacts>) => {
  const { met, missing, unknown } = evaluatePlace([{ key, values, strength: "1" }], { ...nothing, ...place });
  return [met, missing, unknown].map((words) => words.length).join("/");
};

const MET = "1/0/0";
const FAILED = "0/1/0";
const UNKNOWN = "0/0/1";

describe("one wish of a company", () => {
  it.each([
    ["tokyo", ["120"], { answers: { tokyoMinutes: "120" } }, MET],
    ["tokyo", ["120"], { answers: { tokyoMinutes: "121" } }, FAILED],
    ["tokyo", ["120"], {}, UNKNOWN],
    ["people", ["8"], { answers: { openSeats: "8" } }, MET],
    ["people", ["8"], { answers: { openSeats: "2", privateRoomCapacity: "10" } }, MET],
    ["people", ["8"], { answers: { openSeats: "2", privateRoomCapacity: "4" } }, FAILED],
    ["people", ["8"], { answers: { openSeats: "2" } }, UNKNOWN],
    ["budget", ["20000"], { answers: { priceMonth: "0" } }, MET],
    ["budget", ["20000"], { answers: { priceMonth: "20001" } }, FAILED],
    ["period", ["YEARS"], { answers: { contractKinds: ["MONTHLY"] } }, MET],
    ["period", ["MONTHS"], { answers: { contractKinds: ["DROP_IN"] } }, FAILED],
    ["period", ["DAYS"], { offer: { ...noOffer, hasTrialStay: true } }, MET],
    ["period", ["DAYS"], {}, UNKNOWN],
    ["lodging", ["NEAR"], { answers: { lodging: "NEARBY" } }, MET],
    ["lodging", ["ATTACHED"], { answers: { lodging: "NEARBY" } }, FAILED],
    ["subsidy", ["YES"], { answers: { subsidy1Name: "家賃の補助" } }, MET],
    ["subsidy", ["YES"], { answers: { subsidy1Name: "家賃の補助", subsidy1Until: "2026-03-31" } }, UNKNOWN],
    ["subsidy", ["YES"], { offer: noOffer }, FAILED],
    ["facilities", ["WIRED"], { answers: { equipment: ["WIFI"] } }, FAILED],
    ["facilities", ["PARKING"], { answers: { parkingSpaces: "3" } }, MET],
    ["industry", ["G"], { offer: noOffer }, MET],
    ["industry", ["G"], { offer: { ...noOffer, industries: ["A"] } }, FAILED],
    ["industry", ["G"], {}, UNKNOWN],
    ["cooperation", ["RECRUIT"], {}, UNKNOWN],
    ["cooperation", ["RECRUIT"], { offer: noOffer }, FAILED],
  ] satisfies [WishKey, string[], Partial<PlaceFacts>, string][])(
    "%s %o of %o is %s",
    (key, values, place, verdict) => {
      expect(verdictOf(key, values, place)).toBe(verdict);
    },
  );
});

describe("one wish of a municipality", () => {
  const company: CompanyFacts = {
    ...{ prefectureCode: "13", industryCode: "G", employeeBand: "51-100", policyItems: ["1"] },
    ...{ partnerAreas: ["長野県塩尻市"], cooperation: [] },
  };

  it.each([
    ["industry", ["A", "G"], MET],
    ["people", ["51"], MET],
    ["people", ["60"], UNKNOWN],
    ["people", ["101"], FAILED],
    ["place", ["関東"], MET],
    ["place", ["20"], FAILED],
    ["cooperation", ["RECRUIT"], UNKNOWN],
    ["policies", ["2"], FAILED],
    ["partner", ["20"], MET],
    ["partner", ["01"], FAILED],
  ] satisfies [WishKey, string[], string][])("%s %o is %s", (key, values, verdict) => {
    const { met, missing, unknown } = evaluateCompany([{ key, values, strength: "2" }], company);

    expect([met, missing, unknown].map((words) => words.length).join("/")).toBe(verdict);
  });
});

const values: Readonly<Record<string, fc.Arbitrary<string[]>>> = {
  place: fc.subarray(["20", "01", "東北", "関東"], { minLength: 1 }),
  tokyo: fc.constantFrom(["60"], ["120"], ["300"]),
  people: fc.integer({ min: 1, max: 99 }).map((people) => [String(people)]),
  budget: fc.integer({ min: 0, max: 99_999 }).map((yen) => [String(yen)]),
  period: fc.constantFrom(...PERIOD_CODES).map((period) => [period]),
  facilities: fc.subarray([...FACILITY_CODES], { minLength: 1 }),
  lodging: fc.constantFrom(["NEAR"], ["ATTACHED"]),
  subsidy: fc.constant(["YES"]),
  cooperation: fc.subarray([...COOPERATION_CODES], { minLength: 1 }),
  industry: fc.constant(["G"]),
};

const someWish: fc.Arbitrary<Wish> = fc.constantFrom(...wishesOf.COMPANY_SEEKS_PLACE).chain((key) =>
  fc.record({
    key: fc.constant(key),
    values: values[key] ?? fc.constant([]),
    strength: fc.constantFrom(...STRENGTHS),
  }),
);

const someWishes = fc.uniqueArray(someWish, { selector: ({ key }) => key, minLength: 1 });

const somePlace: fc.Arbitrary<PlaceFacts> = fc.record({
  prefectureCode: fc.constantFrom("20", "01", "13"),
  answers: fc.dictionary(
    fc.constantFrom("tokyoMinutes", "openSeats", "priceMonth", "privateRooms", "parkingSpaces"),
    fc.integer({ min: 0, max: 500 }).map(String),
  ),
  offer: fc.option(fc.constant(noOffer)),
  today: fc.constant("2026-11-28" as const),
});

describe("whatever is wished of whatever place", () => {
  it("gives a score of 0 to 100, and 100 exactly to a place that misses and leaves open nothing", () => {
    fc.assert(
      fc.property(someWishes, somePlace, (wishes, place) => {
        const { score, missing, unknown } = evaluatePlace(wishes, place);

        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        if (missing.length + unknown.length === 0) expect(score).toBe(100);
      }),
    );
  });

  it("tells every point in words, and excludes by nothing but a condition that is known to be broken", () => {
    fc.assert(
      fc.property(someWishes, somePlace, (wishes, place) => {
        const { excludedBy, met, missing, unknown } = evaluatePlace(wishes, place);
        const points = wishes.flatMap(({ key, values: list }) =>
          ["facilities", "cooperation"].includes(key) ? list : [key],
        );

        expect(met.length + missing.length + unknown.length).toBe(points.length);
        if (wishes.every(({ strength }) => strength !== "must") || missing.length === 0) expect(excludedBy).toEqual([]);
      }),
    );
  });
});
