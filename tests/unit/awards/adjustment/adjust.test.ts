import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustScores } from "@/lib/awards/adjustment/adjust";
import { adjustmentFile } from "@/lib/awards/adjustment/file";
import type { Score } from "@/lib/awards/adjustment/round";
import { littell } from "./published";
import { entryName, jurorName, roundOf, settings, someScores } from "./rounds";

const fileOf = (scores: readonly Score[], more: Partial<typeof settings> = {}) =>
  adjustmentFile(adjustScores(roundOf(scores), { ...settings, ...more }));

describe("the same scores", () => {
  it("give the same bytes in two runs", () => {
    fc.assert(
      fc.property(someScores, fc.string(), (scores, seed) => {
        const again = scores.map((score) => ({ ...score }));

        expect(fileOf(again, { seed })).toBe(fileOf(scores, { seed }));
      }),
      { numRuns: 25 },
    );
  });

  it("give the same bytes in whatever order they are read", () => {
    const shuffled = someScores.chain((scores) =>
      fc.tuple(fc.constant(scores), fc.shuffledSubarray([...scores], { minLength: scores.length })),
    );

    fc.assert(
      fc.property(shuffled, ([scores, other]) => {
        expect(fileOf(other)).toBe(fileOf(scores));
      }),
      { numRuns: 25 },
    );
  });

  it("are drawn anew with another seed", () => {
    expect(fileOf(littell, { seed: "2028" })).not.toBe(
      fileOf(littell).replace("再標本化の種,2027", "再標本化の種,2028"),
    );
  });
});

describe("reference entries", () => {
  const referenceScores = [0, 1, 2].map((juror) => ({ jurorId: jurorName(juror), entryId: "reference", value: 99 }));
  const strangerScores = [{ jurorId: "stranger", entryId: "reference", value: 1 }];

  it("never enter the result, listed among the entries or not, whatever anybody gave them", () => {
    fc.assert(
      fc.property(someScores, fc.boolean(), (scores, isListed) => {
        const { entryIds } = roundOf(scores);
        const round = {
          entryIds: isListed ? ["reference", ...entryIds] : entryIds,
          referenceIds: ["reference"],
          scores: [...referenceScores, ...scores, ...strangerScores],
        };

        expect(adjustScores(round, settings)).toEqual(adjustScores(roundOf(scores), settings));
      }),
      { numRuns: 25 },
    );
  });

  it("would change it if they were not left out", () => {
    const scores = littell.map((score) => ({ ...score, jurorId: score.jurorId.replace("block", "juror") }));
    const withReference = [...scores, { jurorId: "juror-01", entryId: "reference", value: 9 }];

    expect(fileOf(withReference)).not.toBe(fileOf(scores));
  });
});

it("names no juror anywhere in the result", () => {
  fc.assert(
    fc.property(someScores, (scores) => {
      expect(JSON.stringify(adjustScores(roundOf(scores), settings))).not.toContain("juror-");
    }),
    { numRuns: 20 },
  );
});

describe("rank stability", () => {
  /** Three jurors of different severity, five entries, noise of about two points; two pairs are near to each other. */
  const worths = [90, 70, 69.5, 50, 30];
  const noise = [2, -1, 0, -2, 1, 1, 0, -1, 2, -2, -1, 2, 1, 0, -2];
  const scores = worths.flatMap((worth, entry) =>
    [0, 1, 2].map((juror) => ({
      ...{ jurorId: jurorName(juror), entryId: entryName(entry) },
      value: worth + 4 * juror + (noise[entry * 3 + juror] ?? 0),
    })),
  );
  const stabilities = (winners: number) => {
    const result = adjustScores(roundOf(scores), { ...settings, winners, draws: 1000 });
    return result.kind === "adjusted" ? result.entries.map(({ views }) => views.shrunken.stability) : [];
  };

  it("is full for a clear winner, none for the last, and divided between two who are near each other", () => {
    const [first = 0, second = 0, third = 0, ...rest] = stabilities(2);

    expect([first, ...rest]).toEqual([1, 0, 0]);
    expect(second + third).toBeCloseTo(1, 2);
    expect(Math.min(second, third)).toBeGreaterThan(0.2);
  });

  it("is full for all when there are places for all", () => {
    expect(stabilities(5)).toEqual([1, 1, 1, 1, 1]);
  });

  it("counts everybody who shares the last winning place", () => {
    const equal = worths.flatMap((_, entry) =>
      [0, 1, 2, 3].map((juror) => ({
        jurorId: jurorName(juror),
        entryId: entryName(entry),
        value: entry < 2 ? 80 : 60,
      })),
    );
    const result = adjustScores(roundOf(equal), { ...settings, winners: 1 });

    expect(result.entries.map((entry) => "views" in entry && entry.views.raw)).toEqual([
      { value: 80, rank: 1, stability: 1 },
      { value: 80, rank: 1, stability: 1 },
      { value: 60, rank: 3, stability: 0 },
      { value: 60, rank: 3, stability: 0 },
      { value: 60, rank: 3, stability: 0 },
    ]);
  });
});
