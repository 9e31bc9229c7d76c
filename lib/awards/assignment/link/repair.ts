import type { Cell } from "@/lib/awards/assignment/board";
import type { Standing } from "./standing";

/** Two jurors exchange an entry, or one hands an entry to another. Every entry keeps as many jurors as it had. */
export type Repair = { readonly removed: readonly Cell[]; readonly added: readonly Cell[] };

export function applied(cells: readonly Cell[], { removed, added }: Repair): readonly Cell[] {
  const isRemoved = ({ juror, entry }: Cell) => removed.some((one) => one.juror === juror && one.entry === entry);
  return [...cells.filter((cell) => !isRemoved(cell)), ...added];
}

/** What the assignment costs more with it, changes in a top-up included. */
export function priceOf(standing: Standing, repair: Repair): number {
  return pairsPrice(standing, repair) + squaresPrice(standing, repair);
}

/** The first of the cheapest. */
export function cheapest(standing: Standing, repairs: Iterable<Repair>): Repair | null {
  let best: { readonly repair: Repair; readonly price: number } | null = null;
  for (const repair of repairs) {
    const price = priceOf(standing, repair);
    if (best === null || price < best.price) best = { repair, price };
  }
  return best?.repair ?? null;
}

function pairsPrice({ prices }: Standing, { removed, added }: Repair): number {
  let price = 0;
  for (const { juror, entry } of added) price += prices.pairs[juror]?.[entry] ?? 0;
  for (const { juror, entry } of removed) price -= prices.pairs[juror]?.[entry] ?? 0;
  return price;
}

/** Loads and mixes cost squares: what a count costs with the steps taken, less what it cost before. */
function squaresPrice({ board, tally }: Standing, { removed, added }: Repair): number {
  const { weights } = board.problem;
  const loads = new Map<number, number>();
  const mix = new Map<number, number>();
  const step = ({ juror, entry }: Cell, by: 1 | -1) => {
    const seat = juror * board.categoryCount + (board.categories[entry] ?? 0);
    loads.set(juror, (loads.get(juror) ?? 0) + by);
    mix.set(seat, (mix.get(seat) ?? 0) + by);
  };
  for (const cell of removed) step(cell, -1);
  for (const cell of added) step(cell, 1);
  let price = 0;
  for (const [juror, by] of loads) price += weights.load * grown(tally.loads[juror] ?? 0, by);
  for (const [seat, by] of mix) {
    const count = tally.mix[Math.floor(seat / board.categoryCount)]?.[seat % board.categoryCount] ?? 0;
    price += weights.mix * grown(count, by);
  }
  return price;
}

function grown(count: number, by: number): number {
  return by * (2 * count + by);
}
