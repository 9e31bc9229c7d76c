import type { Design, Projection } from "./design";
import { at } from "./vectors";

const DOUBLINGS = 24;
const HALVINGS = 48;

/**
 * How much juror effects are held back: the variance of the noise divided by that of the jurors. Infinity when the scores show
 * no difference between jurors.
 *
 * Restricted maximum likelihood with entries fixed and jurors random (Patterson & Thompson, Biometrika 58 (1971) 545-554,
 * written for incomplete blocks; profile likelihood as in Harville, JASA 72 (1977) 320-338). The best power of two is refined
 * where the slope changes its sign, which needs no logarithm: the same figures on every machine.
 */
export function penaltyOf(design: Design, projection: Projection): number {
  const powers = Array.from({ length: 2 * DOUBLINGS + 1 }, (_, step) => 2 ** (DOUBLINGS - step));
  const none = {
    penalty: Number.POSITIVE_INFINITY,
    criterion: criterionOf(design, projection, Number.POSITIVE_INFINITY),
  };
  const best = powers.reduce((found, penalty) => {
    const criterion = criterionOf(design, projection, penalty);
    return criterion < found.criterion ? { penalty, criterion } : found;
  }, none);
  return refined(best.penalty, (penalty) => slopeOf(design, projection, penalty));
}

/** Weighted sum of squares that remains at a penalty; divided by the freedom, the variance of the noise. */
export function squaresLeft(design: Design, projection: Projection, penalty: number): number {
  const explained = overContrasts(design, (value, index) => at(projection.components, index) ** 2 / (value + penalty));
  return Math.max(projection.squares - explained, projection.rounding);
}

/** Minus twice the restricted log-likelihood, but for a constant. */
function criterionOf(design: Design, projection: Projection, penalty: number): number {
  const spread = overContrasts(design, (value) => Math.log(1 + value / penalty));
  return spread + design.freedom * Math.log(squaresLeft(design, projection, penalty));
}

/** The criterion's derivative by the logarithm of the penalty. */
function slopeOf(design: Design, projection: Projection, penalty: number): number {
  const spread = overContrasts(design, (value) => value / (value + penalty));
  const gained = overContrasts(design, (value, index) => (at(projection.components, index) / (value + penalty)) ** 2);
  return (design.freedom * penalty * gained) / squaresLeft(design, projection, penalty) - spread;
}

function overContrasts({ contrasts }: Design, term: (value: number, index: number) => number): number {
  let total = 0;
  for (let index = 0; index < contrasts.length; index += 1) total += term(contrasts[index]?.value ?? 0, index);
  return total;
}

function refined(penalty: number, slope: (penalty: number) => number): number {
  if (!Number.isFinite(penalty) || slope(penalty / 2) >= 0 || slope(penalty * 2) <= 0) return penalty;
  let [low, high] = [penalty / 2, penalty * 2];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = Math.sqrt(low * high);
    if (slope(middle) < 0) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}
