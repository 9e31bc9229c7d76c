import { type AgendaEntry, type Bundle, byRank } from "./bundle";
import type { CategoryPlan, CostAfter } from "./category-plan";
import { crossings, type OutSet } from "./out-set";

/** States times successors: about a tenth of a second. 15 entries with 15 different sets of people outside are within it. */
const WORK_MAX = 8_000_000;

export function isExactPossible(bundles: readonly Bundle[]): boolean {
  return countingOf(bundles).states * bundles.length ** 2 <= WORK_MAX;
}

/**
 * Dynamic programming after Held and Karp, over how many of each bundle were discussed and which came last. Entries of a
 * bundle differ only in rank and stay in that order, so that a state counts them instead of naming them. Among all orders with
 * the fewest comings and goings it takes the one that keeps to the ranks longest.
 */
export function exactPlan(bundles: readonly Bundle[], costAfter: CostAfter): CategoryPlan {
  const { strides, states } = countingOf(bundles);
  const toGo = costsToGo(bundles, costAfter);

  const stepsFrom = (state: number, before: OutSet): readonly Step[] =>
    bundles.flatMap(({ out, entries }, index) => {
      const stride = strides[index] ?? 0;
      const entry = entries[usedOf(state, stride, entries.length)];
      const after = state + stride;
      const rest = toGo[after * bundles.length + index] ?? 0;
      return entry === undefined ? [] : [{ entry, out, state: after, cost: crossings(before, out) + rest }];
    });

  return {
    costFrom: (before) => bestOf(stepsFrom(0, before))?.cost ?? costAfter(before),
    orderFrom: (before) => {
      const order: AgendaEntry[] = [];
      let at = { state: 0, out: before };
      while (at.state < states - 1) {
        const step = bestOf(stepsFrom(at.state, at.out));
        if (step === null) break;
        order.push(step.entry);
        at = step;
      }
      return order;
    },
  };
}

type Step = { readonly entry: AgendaEntry; readonly out: OutSet; readonly state: number; readonly cost: number };

function bestOf(steps: readonly Step[]): Step | null {
  return steps.toSorted((one, other) => one.cost - other.cost || byRank(one.entry, other.entry))[0] ?? null;
}

type Counting = { readonly strides: readonly number[]; readonly states: number };

/** A state is a number in mixed base: one digit for each bundle, how many of its entries were discussed. */
function countingOf(bundles: readonly Bundle[]): Counting {
  const strides: number[] = [];
  let states = 1;
  for (const { entries } of bundles) {
    strides.push(states);
    states *= entries.length + 1;
  }
  return { strides, states };
}

function usedOf(state: number, stride: number, size: number): number {
  return Math.floor(state / stride) % (size + 1);
}

/** Fewest comings and goings from each state and last bundle to the end, at `state * bundles.length + last`. */
function costsToGo(bundles: readonly Bundle[], costAfter: CostAfter): Uint32Array {
  const { strides, states } = countingOf(bundles);
  const count = bundles.length;
  const links = bundles.flatMap(({ out }) => bundles.map((other) => crossings(out, other.out)));
  const toGo = new Uint32Array(states * count);
  bundles.forEach(({ out }, last) => {
    toGo[(states - 1) * count + last] = costAfter(out);
  });
  for (let state = states - 2; state >= 0; state -= 1) {
    const open = strides.flatMap((stride, index) => {
      const size = bundles[index]?.entries.length ?? 0;
      return usedOf(state, stride, size) < size ? [{ index, rest: toGo[(state + stride) * count + index] ?? 0 }] : [];
    });
    for (let last = 0; last < count; last += 1) {
      let best = Number.POSITIVE_INFINITY;
      for (const { index, rest } of open) best = Math.min(best, (links[last * count + index] ?? 0) + rest);
      toGo[state * count + last] = best;
    }
  }
  return toGo;
}
