import type { Relaxation } from "./relaxation";

/** Among as many places, first what hurts least: asking less of a juror, then more, then fewer scores, then what was forbidden. */
const RANKS = { minimum: 0, cap: 1, coverage: 2, forbidden: 3 } as const satisfies Record<Relaxation["kind"], number>;

export type Price = {
  /** Of the first, second, ... place by which one constraint gives way: each a little more, so that they are spread. */
  readonly of: (kind: Relaxation["kind"], place: number) => number;
  /** No minimum saves more with one place. */
  readonly top: number;
};

export type Extent = {
  readonly demands: readonly number[];
  readonly minimums: readonly number[];
  readonly entries: number;
};

export function priceOf({ demands, minimums, entries }: Extent): Price {
  const [places, asked] = [sum(demands), sum(minimums)];
  // More than all that spreading can cost, and more than all that ranks can cost.
  const rank = 1 + places * (2 + entries) + squares(demands) + squares(minimums);
  const whole = rank * Object.keys(RANKS).length * (1 + 3 * places + asked);
  const of = (kind: Relaxation["kind"], place: number) => whole + RANKS[kind] * rank + 2 * place - 1;
  return { of, top: of("minimum", Math.max(1, ...minimums)) };
}

export type Limits = {
  readonly cap: number;
  readonly minimum: number;
  readonly scored: number;
  /** More than there are entries nobody can have. */
  readonly most: number;
};

/**
 * A place within the minimum saves what the minimum would have to give way by, and one above the cap pays. Nobody is asked
 * who does not take part.
 */
export function loadMarginals({ cap, minimum, scored, most }: Limits, price: Price): readonly number[] {
  const full = Math.max(cap, scored);
  return Array.from({ length: cap === 0 ? 0 : most - scored }, (_, place) => {
    const load = scored + place + 1;
    const saved = load <= minimum ? price.of("minimum", minimum - load + 1) : 0;
    const paid = load > full ? price.of("cap", load - full) : 0;
    return price.top - saved + paid;
  });
}

/** A place that goes to nobody saves nothing and pays for what is missing. */
export function missingMarginals(count: number, price: Price): readonly number[] {
  return Array.from({ length: count }, (_, place) => price.top + price.of("coverage", place + 1));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function squares(counts: readonly number[]): number {
  return sum(counts.map((count) => count * count));
}
