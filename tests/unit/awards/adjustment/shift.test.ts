import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustScores } from "@/lib/awards/adjustment/adjust";
import { projected } from "@/lib/awards/adjustment/design";
import { lotsFrom } from "@/lib/awards/adjustment/lots";
import { effectsAt, modelOf } from "@/lib/awards/adjustment/model";
import type { Score } from "@/lib/awards/adjustment/round";
import { shiftBound, shrinkageBound } from "@/lib/awards/adjustment/shift-bound";
import { at } from "@/lib/awards/adjustment/vectors";
import type { View } from "@/lib/awards/adjustment/views";
import { designFor, entryName, jurorName, noiseFrom, roundOf, settings, shifted, someScores } from "./rounds";

const somePoints = fc.integer({ min: -60, max: 60 });
const someJuror = fc.constantFrom(jurorName(0), jurorName(1));
const ROUNDING = 1e-7;

function ranksIn(view: View, scores: readonly Score[]): number[] {
  const result = adjustScores(roundOf(scores), { ...settings, draws: 0 });
  return result.kind === "adjusted" ? result.entries.map(({ views }) => views[view].rank) : [];
}

/** How far any difference between two entries moved. */
function movedApart(before: readonly number[], after: readonly number[]): number {
  const moves = before.map((value, place) => at(after, place) - value);
  return Math.max(...moves) - Math.min(...moves);
}

describe("a constant added to all scores of one juror", () => {
  it.each(["zScore", "unshrunken"] as const)("leaves all ranks as they are: %s", (view) => {
    fc.assert(
      fc.property(someScores, someJuror, somePoints, (scores, juror, points) => {
        const before = ranksIn(view, scores);

        expect(before.length).toBeGreaterThan(0);
        expect(ranksIn(view, shifted(scores, juror, points))).toEqual(before);
      }),
    );
  });

  it("moves the ranks of the raw means, where not everybody scored everything", () => {
    const scores = roundWith(10);

    expect(ranksIn("raw", shifted(scores, jurorName(0), 30))).not.toEqual(ranksIn("raw", scores));
  });

  it("moves no difference of the shrunken model beyond the stated bound, at the same penalty", () => {
    fc.assert(
      fc.property(someScores, someJuror, somePoints, fc.double({ min: 0.01, max: 50, noNaN: true }), (...drawn) => {
        const [scores, juror, points, penalty] = drawn;
        const design = designFor(scores);
        const at = (values: readonly Score[]) =>
          effectsAt(design, projected(design, designFor(values).panel.values), penalty).entries;

        const moved = movedApart(at(scores), at(shifted(scores, juror, points)));

        expect(moved).toBeLessThanOrEqual(Math.abs(points) * shiftBound(design, penalty) + ROUNDING);
      }),
    );
  });

  it("moves none beyond the bounds of before and after together, with the variances estimated afresh", () => {
    fc.assert(
      fc.property(someScores, someJuror, somePoints, (scores, juror, points) => {
        const [before, after] = [scores, shifted(scores, juror, points)].map((values) => {
          const design = designFor(values);
          const model = modelOf(design, design.panel.values);
          return { entries: model.shrunken.entries, bound: shrinkageBound(design, model) };
        });
        fc.pre(before !== undefined && after !== undefined && Number.isFinite(before.bound + after.bound));

        const moved = movedApart(before?.entries ?? [], after?.entries ?? []);

        expect(moved).toBeLessThanOrEqual((before?.bound ?? 0) + (after?.bound ?? 0) + ROUNDING);
      }),
    );
  });

  it("moves the shrunken model the less, the more scores each juror gave", () => {
    const measured = [6, 12, 24, 48, 96].map((perJuror) => {
      const scores = roundWith(perJuror);
      const design = designFor(scores);
      const { penalty } = modelOf(design, design.panel.values);
      const entriesOf = (all: readonly Score[]) => {
        const own = designFor(all);
        return modelOf(own, own.panel.values).shrunken.entries;
      };
      const moved = movedApart(entriesOf(scores), entriesOf(shifted(scores, jurorName(0), 10))) / 10;
      return { moved, bound: shiftBound(design, penalty) };
    });

    const bounds = measured.map(({ bound }) => bound);
    expect(bounds).toEqual(bounds.toSorted((one, other) => other - one));
    expect(at(bounds, 4)).toBeLessThan(at(bounds, 0) / 8);
    expect(measured.filter(({ moved, bound }) => moved > bound)).toEqual([]);
  });
});

/** Eight jurors, half of whom score each entry; noise of 5 points, jurors 6 points apart. */
function roundWith(perJuror: number): Score[] {
  const lots = lotsFrom(`round of ${perJuror}`);
  const severities = Array.from({ length: 8 }, () => 6 * noiseFrom(lots));
  return Array.from({ length: 2 * perJuror }, (_, entry) => {
    const worth = 60 + 10 * noiseFrom(lots);
    const first = lots(8);
    const step = [1, 3, 5, 7][lots(4)] ?? 1;
    return Array.from({ length: 4 }, (_seat, seat) => {
      const juror = (first + seat * step + entry) % 8;
      const value = worth + (severities[juror] ?? 0) + 5 * noiseFrom(lots);
      return { jurorId: jurorName(juror), entryId: entryName(entry), value };
    });
  }).flat();
}
