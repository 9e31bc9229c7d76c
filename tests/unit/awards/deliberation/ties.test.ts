import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptChairDecision } from "@/lib/awards/deliberation/ties/accept-chair-decision";
import { breakTies } from "@/lib/awards/deliberation/ties/break";
import { drawLots } from "@/lib/awards/deliberation/ties/lots";
import type { Contender, TieRequest } from "@/lib/awards/deliberation/ties/request";
import { acceptSeed } from "@/lib/awards/deliberation/ties/seed";

const REASON = "連携した自治体での定着が、最も長く続いているため。";
const PUBLISHED = new Date("2027-10-06T06:30:00Z");
const seed = { name: "2027年10月6日の日経平均株価の終値", value: "39098.68", publishedAt: PUBLISHED };

const rule = [
  { by: "criterion", criterion: "effect" },
  { by: "criterion", criterion: "spread" },
  { by: "chair" },
  { by: "draw", seed: "日経平均株価の終値" },
] as const;

const contender = (entryId: string, number: string, effect: number, spread: number): Contender => ({
  ...{ entryId, number },
  scores: { effect, spread },
});

/** a before the others by the first criterion; of those, d behind by the second; b and c equal in all. */
const equals = [
  contender("b", "A-2027-CCCCC2", 400, 350),
  contender("c", "A-2027-D4F5H6", 400, 350),
  contender("d", "A-2027-YYYYY9", 400, 300),
  contender("a", "A-2027-7K3M9X", 425, 100),
];

const request: TieRequest = { contenders: equals, rule, decisions: [], seed: null, edition: "2027" };

describe("the tie rule", () => {
  it("goes step by step over those who are still equal, and waits for the chair", () => {
    expect(breakTies(request)).toEqual({
      groups: [["a"], ["b", "c"], ["d"]],
      taken: [
        { by: "criterion", criterion: "effect", isScored: true, parts: [["a"], ["b", "c", "d"]] },
        { by: "criterion", criterion: "spread", isScored: true, parts: [["b", "c"], ["d"]] },
      ],
      waiting: [{ for: "chair", entryIds: ["b", "c"] }],
    });
  });

  it("takes the order of the chair, with the reason", () => {
    const { groups, taken, waiting } = breakTies({
      ...request,
      decisions: [{ kind: "ordered", order: ["c", "b"], reason: REASON }],
    });

    expect(groups).toEqual([["a"], ["c"], ["b"], ["d"]]);
    expect(taken.at(-1)).toEqual({ by: "chair", hasPassed: false, reason: REASON, parts: [["c"], ["b"]] });
    expect(waiting).toEqual([]);
  });

  it("waits for the published value when the chair passes, and then draws", () => {
    const decisions = [{ kind: "passed" as const, entryIds: ["c", "b"], reason: "委員長に利益相反があるため。" }];

    expect(breakTies({ ...request, decisions }).waiting).toEqual([{ for: "seed", entryIds: ["b", "c"] }]);

    const drawn = breakTies({ ...request, decisions, seed });
    expect(drawn.groups).toEqual([["a"], ["c"], ["b"], ["d"]]);
    expect(drawn.taken.at(-1)).toEqual({
      by: "draw",
      seed,
      lots: drawLots({ edition: "2027", seed: "39098.68", entryNumbers: ["A-2027-CCCCC2", "A-2027-D4F5H6"] }),
      parts: [["c"], ["b"]],
    });
  });

  it.each([
    ["a larger group", ["b", "c", "d"]],
    ["one of them twice", ["b", "b"]],
    ["both, and one of them twice", ["b", "c", "c"]],
    ["only one of them", ["c"]],
  ])("does not take a decision of the chair about %s", (_what, order) => {
    const result = breakTies({ ...request, decisions: [{ kind: "ordered", order, reason: REASON }] });

    expect(result.waiting).toEqual([{ for: "chair", entryIds: ["b", "c"] }]);
  });

  it("compares nothing by a criterion in which one has no score", () => {
    const unscored = { ...contender("e", "A-2027-HHHHH3", 0, 350), scores: { spread: 320 } };

    const { groups, taken } = breakTies({ ...request, contenders: [...equals.slice(0, 1), unscored] });

    expect(taken[0]).toEqual({ by: "criterion", criterion: "effect", isScored: false, parts: [["b", "e"]] });
    expect(groups).toEqual([["b"], ["e"]]);
  });

  it("that ends before they differ says so", () => {
    expect(breakTies({ ...request, rule: rule.slice(0, 2) }).waiting).toEqual([{ for: "rule", entryIds: ["b", "c"] }]);
  });

  it("refuses scores that may look equal and not be, and an entry that stands twice", () => {
    const blurred = [...equals, contender("f", "A-2027-MMMMM4", 400.0001, 0)];

    expect(() => breakTies({ ...request, contenders: blurred })).toThrow(RangeError);
    expect(() => breakTies({ ...request, contenders: [...equals, ...equals.slice(0, 1)] })).toThrow(RangeError);
  });

  it("orders all whatever their scores, alike in any order of reading, and never against a criterion", () => {
    const someScores = fc.record({ effect: fc.integer({ min: 0, max: 2 }), spread: fc.integer({ min: 0, max: 2 }) });
    const drawRule = [rule[0], rule[1], rule[3]];

    fc.assert(
      fc.property(fc.array(someScores, { maxLength: 8 }), (all) => {
        const contenders = all.map((scores, place) => ({ entryId: `e${place}`, number: `A-2027-${place}`, scores }));
        const weightOf = (id: string) => {
          const scores = contenders.find(({ entryId }) => entryId === id)?.scores;
          return (scores?.effect ?? 0) * 10 + (scores?.spread ?? 0);
        };

        const result = breakTies({ ...request, contenders, rule: drawRule, seed });

        expect(result.groups.map(({ length }) => length)).toEqual(all.map(() => 1));
        expect(result.waiting).toEqual([]);
        expect(breakTies({ ...request, contenders: contenders.toReversed(), rule: drawRule, seed })).toEqual(result);
        const weights = result.groups.flat().map(weightOf);
        expect(weights).toEqual(weights.toSorted((one, other) => other - one));
      }),
    );
  });
});

describe("a decision of the chair", () => {
  it("is taken with a reason only", () => {
    expect(acceptChairDecision({ kind: "ordered", order: ["b", "c"], reason: ` ${REASON}\n` })).toMatchObject({
      value: { reason: REASON },
    });
    expect(acceptChairDecision({ kind: "passed", entryIds: ["b", "c"], reason: "" })).toMatchObject({
      code: "REASON_SHORT",
    });
  });
});

describe("the draw", () => {
  it("gives the lots that sha256sum of GNU coreutils gives", () => {
    const entryNumbers = ["A-2027-7K3M9X", "A-2027-CCCCC2", "A-2027-D4F5H6", "A-2027-YYYYY9"];

    expect(drawLots({ edition: "2027", seed: "39098.68", entryNumbers })).toEqual([
      { entryNumber: "A-2027-7K3M9X", sha256: "89a418555c9fbb4f33a87b561e96683781723ac9394d25963f91ea787fb0676d" },
      { entryNumber: "A-2027-D4F5H6", sha256: "adeb806eab3cdc762eb939d583c18865a142d81acf8d17e06f280f5abcd87518" },
      { entryNumber: "A-2027-YYYYY9", sha256: "d73ed621df30cd9495e6bff3b3b3290620c24c97d8476e2a7829abb2431e86ba" },
      { entryNumber: "A-2027-CCCCC2", sha256: "f4dcc0e906414e8b3aab96c2e1dc47585c1ff8aedc08e9334b93025e12434730" },
    ]);
  });

  it("prefers no entry: over 2,000 seeds each of five wins about equally often", () => {
    const entryNumbers = ["A-1", "A-2", "A-3", "A-4", "A-5"];
    const wins = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed += 1) {
      const [first] = drawLots({ edition: "2027", seed: String(30_000 + seed), entryNumbers });
      wins.set(first?.entryNumber ?? "", (wins.get(first?.entryNumber ?? "") ?? 0) + 1);
    }

    expect(Math.min(...wins.values())).toBeGreaterThan(320);
    expect(Math.max(...wins.values())).toBeLessThan(480);
  });

  it("does not change between two when a third withdraws", () => {
    const [, ...others] = drawLots({ edition: "2027", seed: "1", entryNumbers: ["A-1", "A-2", "A-3"] });

    expect(drawLots({ edition: "2027", seed: "1", entryNumbers: others.map((lot) => lot.entryNumber) })).toEqual(
      others,
    );
  });

  it.each([
    ["a line feed in a part", { seed: "1\n2" }],
    ["a value in full width", { seed: "１" }],
    ["no edition", { edition: "" }],
    ["the same number twice", { entryNumbers: ["A-1", "A-1"] }],
  ])("is refused for %s", (_what, change) => {
    expect(() => drawLots({ edition: "2027", seed: "1", entryNumbers: ["A-1"], ...change })).toThrow(RangeError);
  });
});

describe("the published value", () => {
  const fixedAt = new Date("2027-10-05T08:00:00Z");

  it.each([
    ["39,098.68", "39098.68"],
    ["３９，０９８．６８", "39098.68"],
    [" 03 11 22 24 35 41 ", "031122243541"],
  ])("%s is drawn with as %s", (value, canonical) => {
    expect(acceptSeed({ ...seed, value, fixedAt })).toEqual({ ok: true, value: { ...seed, value: canonical } });
  });

  it.each(["39,098.68円", "", "△120.5"])("%j is refused with an example", (value) => {
    expect(acceptSeed({ ...seed, value, fixedAt })).toEqual({
      ok: false,
      code: "SEED_FORM",
      sentence: "抽選のもとにする値は、公表された数字や英字だけを、単位を付けずに入力してください。例：39,098.68",
    });
  });

  it("is refused when it was known as rule and equals were fixed, at that very instant too", () => {
    expect(acceptSeed({ ...seed, fixedAt: PUBLISHED })).toEqual({
      ok: false,
      code: "SEED_KNOWN",
      sentence: "抽選のもとにする値は、抽選の対象が決まった2027年10月6日 15:30より後に公表されたものにしてください。",
    });
    expect(acceptSeed({ ...seed, fixedAt: new Date(PUBLISHED.getTime() - 1) })).toMatchObject({ ok: true });
  });
});
