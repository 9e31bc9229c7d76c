import { type Design, overEntries } from "./design";
import type { Model } from "./model";
import { at, sum, type Vector } from "./vectors";

export type StandardErrors = { readonly shrunken: Vector; readonly unshrunken: Vector };

/**
 * In points, per entry: from the inverse of the mixed model equations (Henderson 1975), the variances taken as known. That of the
 * shrunken model counts the chance of having got just these jurors; the unshrunken one speaks of these jurors only.
 */
export function standardErrorsOf(design: Design, model: Model): StandardErrors {
  const { panel, contrasts } = design;
  const alongs = contrasts.map(({ vector }) => overEntries(panel, vector));
  const spreadAt = (entry: number, penalty: number) =>
    sum(contrasts.map(({ value }, index) => at(alongs[index] ?? [], entry) ** 2 / (value + penalty)));
  const population = 1 / (panel.jurorIds.length * model.penalty);
  return {
    shrunken: panel.perEntry.map((count, entry) =>
      Math.sqrt(model.noiseVariance * (1 / count + population + spreadAt(entry, model.penalty))),
    ),
    unshrunken: panel.perEntry.map((count, entry) =>
      Math.sqrt(model.residualVariance * (1 / count + spreadAt(entry, 0))),
    ),
  };
}

/** Of each juror's own effect in the unshrunken model, in points. */
export function jurorErrorsOf({ panel, contrasts }: Design, { residualVariance }: Model): Vector {
  return panel.jurorIds.map((_, juror) =>
    Math.sqrt(residualVariance * sum(contrasts.map(({ value, vector }) => at(vector, juror) ** 2 / value))),
  );
}
