import { describe, expect, it } from "vitest";
import { adjustScores } from "@/lib/awards/adjustment/adjust";
import { jurorReport } from "@/lib/awards/adjustment/juror-report";
import type { Score } from "@/lib/awards/adjustment/round";
import { entryName, jurorName, roundOf, settings } from "./rounds";

const scored = (jurors: readonly number[], entries: readonly number[]): Score[] =>
  jurors.flatMap((juror) =>
    entries.map((entry) => ({ jurorId: jurorName(juror), entryId: entryName(entry), value: 50 + 7 * entry + juror })),
  );
const upTo = (count: number) => Array.from({ length: count }, (_, number) => number);
const codesOf = (scores: readonly Score[], more: Partial<typeof settings> = {}) => {
  const result = adjustScores(roundOf(scores), { ...settings, ...more });
  return result.kind === "adjusted" ? "adjusted" : result.reasons.map(({ code }) => code);
};

describe("below the minimum", () => {
  it("says that nothing was adjusted and why, and gives the raw means alone", () => {
    const scores = [...scored([0, 1], upTo(6)), ...scored([2], [0, 1, 2, 3])];

    expect(adjustScores(roundOf(scores), { ...settings, perJuror: 5 })).toEqual({
      kind: "notAdjusted",
      settings: { ...settings, perJuror: 5 },
      agreement: { alpha: expect.any(Number), entries: 6, scores: 16 },
      reasons: [{ code: "JUROR_TOO_FEW", sentence: "採点が5件に満たない審査委員が1名いるため、補正していません。" }],
      entries: [
        { entryId: "entry-000", scores: 3, raw: { value: 51, rank: 6 } },
        { entryId: "entry-001", scores: 3, raw: { value: 58, rank: 5 } },
        { entryId: "entry-002", scores: 3, raw: { value: 65, rank: 4 } },
        { entryId: "entry-003", scores: 3, raw: { value: 72, rank: 3 } },
        { entryId: "entry-004", scores: 2, raw: { value: 78.5, rank: 2 } },
        { entryId: "entry-005", scores: 2, raw: { value: 85.5, rank: 1 } },
      ],
    });
  });

  it("holds for a juror with one score less than the minimum, and no longer on it", () => {
    expect(codesOf(scored([0, 1, 2], upTo(7)), { perJuror: 8 })).toEqual(["JUROR_TOO_FEW"]);
    expect(codesOf(scored([0, 1, 2], upTo(8)), { perJuror: 8 })).toBe("adjusted");
    expect(codesOf(scored([0, 1, 2], upTo(9)), { perJuror: 8 })).toBe("adjusted");
  });

  it("holds for an entry with one score less than the minimum, and no longer on it", () => {
    expect(codesOf(scored([0, 1], upTo(6)), { perEntry: 3 })).toEqual(["ENTRY_TOO_FEW"]);
    expect(codesOf(scored([0, 1, 2], upTo(6)), { perEntry: 3 })).toBe("adjusted");
  });

  it("never adjusts with three scores per juror or one per entry, whatever was set", () => {
    const none = { perJuror: 0, perEntry: 0 };

    expect(codesOf(scored([0, 1], upTo(3)), none)).toEqual(["JUROR_TOO_FEW"]);
    expect(codesOf(scored([0], upTo(4)), none)).toEqual(["ENTRY_TOO_FEW"]);
    expect(codesOf(scored([0, 1], upTo(4)), none)).toBe("adjusted");
  });

  it("counts an entry that nobody scored, and ranks it nowhere", () => {
    const round = { ...roundOf(scored([0, 1], upTo(4))), entryIds: [...upTo(4).map(entryName), "unscored"] };

    const result = adjustScores(round, settings);

    expect(result.entries.at(-1)).toEqual({ entryId: "unscored", scores: 0, raw: null });
    expect(result).toMatchObject({
      kind: "notAdjusted",
      reasons: [
        { code: "ENTRY_TOO_FEW", sentence: "採点が2件に満たない応募が1件あるため、補正していません。" },
        { code: "NOT_CONNECTED" },
      ],
    });
  });

  it("says so before anybody scored", () => {
    const round = { entryIds: ["b", "a"], referenceIds: [], scores: [] };

    expect(adjustScores(round, settings)).toEqual({
      kind: "notAdjusted",
      settings,
      agreement: { alpha: null, entries: 0, scores: 0 },
      reasons: [{ code: "NO_SCORES", sentence: "採点がまだないため、補正していません。" }],
      entries: [
        { entryId: "a", scores: 0, raw: null },
        { entryId: "b", scores: 0, raw: null },
      ],
    });
  });
});

describe("jurors and entries that fall into groups", () => {
  const apart = [...scored([0, 1], [0, 1, 2, 3]), ...scored([2, 3], [4, 5, 6, 7])];

  it("are not adjusted", () => {
    expect(adjustScores(roundOf(apart), settings)).toMatchObject({
      kind: "notAdjusted",
      reasons: [
        {
          code: "NOT_CONNECTED",
          sentence: "審査委員と応募のつながりが2つに分かれていて、互いに比べられないため、補正していません。",
        },
      ],
    });
  });

  it("are adjusted as soon as one score joins them", () => {
    expect(codesOf([...apart, ...scored([0], [4])])).toBe("adjusted");
  });
});

it("reports no juror either while nothing can be adjusted", () => {
  const scores = scored([0, 1, 2], upTo(3)).map((score) => ({ ...score, scoredAt: new Date(0) }));

  expect(jurorReport(roundOf(scores), settings)).toEqual({
    kind: "notReported",
    reasons: [{ code: "JUROR_TOO_FEW", sentence: "採点が4件に満たない審査委員が3名いるため、補正していません。" }],
  });
});
