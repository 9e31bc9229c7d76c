import type { Design } from "./design";
import type { Model } from "./model";
import { dot } from "./vectors";

/**
 * Adding one point to all scores of one juror moves no difference between two entries of the shrunken model by more than this
 * (at the same penalty): sqrt(2) * penalty / (penalty + m), with m the smallest contrast of the design. m grows with the scores
 * per juror - it is their number when everybody scores everything - and the bound falls.
 *
 * Why: what is left of the point is penalty * (C + penalty)^-1 applied to that juror. Beyond an equal part for all it is no longer
 * than penalty / (penalty + m), and the shares of jurors in two entries differ by a vector no longer than sqrt(2).
 */
export function shiftBound({ contrasts }: Design, penalty: number): number {
  const smallest = Math.min(...contrasts.map(({ value }) => value));
  return Math.SQRT2 / (1 + smallest / penalty);
}

/**
 * No difference between two entries of the shrunken model lies farther than this from the unshrunken one, which no constant moves.
 * Before and after together they bound a constant's effect also when the variances are estimated afresh.
 */
export function shrinkageBound(design: Design, { penalty, unshrunken }: Model): number {
  return shiftBound(design, penalty) * Math.sqrt(dot(unshrunken.jurors, unshrunken.jurors));
}
