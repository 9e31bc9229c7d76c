import { type Design, fromContrasts, overEntries, type Projection, projected } from "./design";
import type { Panel } from "./panel";
import { penaltyOf, squaresLeft } from "./reml";
import { at, type Vector } from "./vectors";

/** One effect per entry and per juror; the jurors' effects sum to zero. */
export type Effects = { readonly entries: Vector; readonly jurors: Vector };

export type Model = {
  /** Juror effects held back as far as the scores do not prove them. */
  readonly shrunken: Effects;
  /** Least squares: juror effects as they are. */
  readonly unshrunken: Effects;
  /** Variance of the noise divided by that of the jurors: zero would hold nothing back, infinity everything. */
  readonly penalty: number;
  /** Of a single score, with the juror's effect taken out: by the shrunken model, by the unshrunken one. */
  readonly noiseVariance: number;
  readonly residualVariance: number;
  readonly jurorVariance: number;
};

/**
 * score = entry + juror + noise, the jurors drawn from a population: best linear unbiased estimates of entries and predictions of
 * jurors by the mixed model equations (Henderson, Biometrics 31 (1975) 423-447), entries eliminated.
 */
export function modelOf(design: Design, values: Vector): Model {
  const projection = projected(design, values);
  const penalty = penaltyOf(design, projection);
  const noiseVariance = squaresLeft(design, projection, penalty) / design.freedom;
  return {
    shrunken: effectsAt(design, projection, penalty),
    unshrunken: effectsAt(design, projection, 0),
    penalty,
    noiseVariance,
    residualVariance: squaresLeft(design, projection, 0) / (design.freedom - design.contrasts.length),
    jurorVariance: noiseVariance / penalty,
  };
}

export function effectsAt(design: Design, projection: Projection, penalty: number): Effects {
  const along = design.contrasts.map(({ value }, index) => at(projection.components, index) / (value + penalty));
  const jurors = fromContrasts(design, along);
  const taken = overEntries(design.panel, jurors);
  return { jurors, entries: projection.entryMeans.map((mean, entry) => mean - at(taken, entry)) };
}

/** What a model says of every score, in the order of the panel's columns. */
export function fittedBy({ entries, jurors }: Effects, { entryOf, jurorOf }: Panel): Vector {
  return entryOf.map((entry, index) => at(entries, entry) + at(jurors, at(jurorOf, index)));
}
