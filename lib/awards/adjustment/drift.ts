import { type Design, entryMeansOf } from "./design";
import { fittedBy, type Model } from "./model";
import type { TimedScore } from "./round";
import { at, dot, sumBy, type Vector } from "./vectors";

/** In points: how much higher a juror scored in the second half of the own scores than in the first, entries being what they are. */
export type Drift = { readonly points: number; readonly standardError: number };

/** Less than this and the halves cannot be told from the entries. */
const INFORMATION_MIN = 1e-9;

/**
 * Half a point up in a juror's second half and half a point down in the first one, fitted into the unshrunken model (Frisch & Waugh,
 * Econometrica 1 (1933) 387-401): better entries late in the pile are no drift. Null where the entries leave nothing to see.
 */
export function driftOf(design: Design, model: Model, halves: Vector): Drift | null {
  const { panel, contrasts } = design;
  const overEntry = entryMeansOf(panel, halves);
  const left = halves.map((half, index) => half - at(overEntry, at(panel.entryOf, index)));
  const jurorSums = sumBy(panel.jurorOf, left, panel.jurorIds.length);
  const explained = contrasts.map(({ value, vector }) => dot(vector, jurorSums) / Math.sqrt(value));
  const information = dot(left, left) - dot(explained, explained);
  if (information < INFORMATION_MIN) return null;
  const fitted = fittedBy(model.unshrunken, panel);
  const residuals = panel.values.map((value, index) => value - at(fitted, index));
  return {
    points: dot(halves, residuals) / information,
    standardError: Math.sqrt(model.residualVariance / information),
  };
}

/** One juror's scores by time (at the same instant by entry): -1/2 in the first half, 1/2 in the second, 0 for one in the middle. */
export function halvesOf(jurorId: string, scores: readonly TimedScore[]): Vector {
  const own = scores.filter((score) => score.jurorId === jurorId);
  const order = own.toSorted((one, other) => one.scoredAt.getTime() - other.scoredAt.getTime());
  const half = Math.floor(order.length / 2);
  const first = new Set(order.slice(0, half));
  const second = new Set(order.slice(order.length - half));
  return scores.map((score) => (second.has(score) ? 0.5 : 0) - (first.has(score) ? 0.5 : 0));
}
