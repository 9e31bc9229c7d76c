import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Design, projected } from "@/lib/awards/adjustment/design";
import { effectsAt, modelOf } from "@/lib/awards/adjustment/model";
import { at, dot, sum } from "@/lib/awards/adjustment/vectors";
import { designFor, someScores } from "./rounds";

/** Henderson's equations as they are written, entries and jurors together, solved by Gaussian elimination. */
function hendersonAt({ panel }: Design, penalty: number): number[] {
  const [entries, jurors] = [panel.entryIds.length, panel.jurorIds.length];
  const rows = Array.from({ length: entries + jurors }, (_, place) =>
    Array.from({ length: entries + jurors + 1 }, (_cell, column) =>
      place === column && place >= entries ? penalty : 0,
    ),
  );
  panel.values.forEach((value, index) => {
    const both = [at(panel.entryOf, index), entries + at(panel.jurorOf, index)];
    for (const place of both) {
      const row = rows[place] ?? [];
      for (const column of both) row[column] = at(row, column) + 1;
      row[entries + jurors] = at(row, entries + jurors) + value;
    }
  });
  return solved(rows);
}

/** The matrix is positive definite: no pivoting. */
function solved(rows: number[][]): number[] {
  rows.forEach((pivot, place) => {
    const scale = at(pivot, place);
    const unit = pivot.map((cell) => cell / scale);
    rows.forEach((row, other) => {
      const times = other === place ? 0 : at(row, place);
      rows[other] = other === place ? unit : row.map((cell, column) => cell - times * at(unit, column));
    });
  });
  return rows.map((row) => row[row.length - 1] ?? Number.NaN);
}

const isNear = (one: readonly number[], other: readonly number[], tolerance: number) =>
  one.every((value, place) => Math.abs(value - at(other, place)) <= tolerance);

describe("the model", () => {
  it("solves Henderson's mixed model equations, whoever scored what", () => {
    fc.assert(
      fc.property(someScores, fc.double({ min: 0.01, max: 100, noNaN: true }), (scores, penalty) => {
        const design = designFor(scores);
        const { entries, jurors } = effectsAt(design, projected(design, design.panel.values), penalty);

        expect(isNear([...entries, ...jurors], hendersonAt(design, penalty), 1e-7)).toBe(true);
      }),
    );
  });

  it("without shrinkage leaves residuals that sum to nothing for each entry and each juror", () => {
    fc.assert(
      fc.property(someScores, (scores) => {
        const { panel } = designFor(scores);
        const { unshrunken } = modelOf(designFor(scores), panel.values);
        const left = panel.values.map(
          (value, index) =>
            value - at(unshrunken.entries, at(panel.entryOf, index)) - at(unshrunken.jurors, at(panel.jurorOf, index)),
        );
        const sumsOver = (places: readonly number[], size: number) =>
          Array.from({ length: size }, (_, group) => sum(left.filter((_value, index) => places[index] === group)));
        const sums = [
          ...sumsOver(panel.entryOf, panel.entryIds.length),
          ...sumsOver(panel.jurorOf, panel.jurorIds.length),
        ];

        expect(
          isNear(
            sums,
            sums.map(() => 0),
            1e-8,
          ),
        ).toBe(true);
        expect(Math.abs(sum(unshrunken.jurors))).toBeLessThan(1e-9);
      }),
    );
  });

  it("estimates the variances of the analysis of variance where everybody scored everything", () => {
    const full = fc
      .array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 }), { minLength: 3, maxLength: 6 })
      .map((rows) =>
        rows.flatMap((row, juror) =>
          row.map((value, entry) => ({ jurorId: `j${juror}`, entryId: `e${entry}`, value })),
        ),
      );

    fc.assert(
      fc.property(full, (scores) => {
        const design = designFor(scores);
        const model = modelOf(design, design.panel.values);
        const [entries, jurors] = [design.panel.entryIds.length, design.panel.jurorIds.length];
        const jurorSquare = (entries * dot(model.unshrunken.jurors, model.unshrunken.jurors)) / (jurors - 1);
        const expected = (jurorSquare - model.residualVariance) / entries;
        fc.pre(model.residualVariance > 1);

        if (expected <= 0) {
          expect(model.jurorVariance).toBeLessThan(1e-4);
        } else if (expected > 1) {
          expect(model.jurorVariance / expected).toBeCloseTo(1, 6);
          expect(model.noiseVariance / model.residualVariance).toBeCloseTo(1, 6);
        }
      }),
    );
  });
});
