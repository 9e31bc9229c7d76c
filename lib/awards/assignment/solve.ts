import type { Board, Cell } from "./board";
import { nextCost } from "./costs";
import type { Arc, Network } from "./flow/network";
import { route } from "./flow/route";
import { type Prices, pricesOf } from "./prices";
import { type Tally, tallyOf } from "./tally";

/** The cheapest assignment that keeps all that must hold, with what is locked; null when there is none. */
export function solve(board: Board): readonly Cell[] | null {
  const { network, cells } = networkOf(board, pricesOf(board));
  const { units, missing } = route(network);
  if (missing.some((count) => count > 0)) return null;
  const assigned = [...board.locked, ...cells.filter((_, arc) => (units[arc] ?? 0) > 0)];
  const { loads } = tallyOf(board, assigned);
  return board.jurors.every(({ minimum }, juror) => (loads[juror] ?? 0) >= minimum) ? assigned : null;
}

export function openCells({ states }: Board): readonly Cell[] {
  return states.flatMap((row, juror) => row.flatMap((state, entry) => (state === "open" ? [{ juror, entry }] : [])));
}

/** Entries, then a seat for each juror in each category, then jurors. The first arcs are those of the cells. */
function networkOf(board: Board, prices: Prices): { readonly network: Network; readonly cells: readonly Cell[] } {
  const { entries, jurors, categories, categoryCount } = board;
  const locked = tallyOf(board, board.locked);
  const cells = openCells(board);
  const seat = (juror: number, category: number) => entries.length + juror * categoryCount + category;
  const node = (juror: number) => entries.length + jurors.length * categoryCount + juror;
  const sink = node(jurors.length);
  const pairArcs = cells.map(({ juror, entry }) => ({
    from: entry,
    to: seat(juror, categories[entry] ?? 0),
    marginals: [prices.pairs[juror]?.[entry] ?? 0],
  }));
  const seatArcs = jurors.flatMap((_, juror) =>
    mixMarginals(board, juror, locked).map((marginals, category) => ({
      from: seat(juror, category),
      to: node(juror),
      marginals,
    })),
  );
  const loadArcs = jurors.map((_, juror) => loadArc(board, { juror, locked, prices, arc: [node(juror), sink] }));
  return {
    cells,
    network: {
      nodeCount: sink + 1,
      sink,
      arcs: [...pairArcs, ...seatArcs, ...loadArcs],
      supplies: board.coverage.map((count, entry) => ({ node: entry, units: count - (locked.scorers[entry] ?? 0) })),
    },
  };
}

function mixMarginals(
  { problem, categories, categoryCount }: Board,
  juror: number,
  { mix }: Tally,
): readonly number[][] {
  return Array.from({ length: categoryCount }, (_, category) => {
    const scored = mix[juror]?.[category] ?? 0;
    const places = categories.filter((one) => one === category).length - scored;
    return Array.from({ length: places }, (_unit, unit) => nextCost(problem.weights.mix, scored + unit));
  });
}

type LoadArc = {
  readonly juror: number;
  readonly locked: Tally;
  readonly prices: Prices;
  readonly arc: readonly [from: number, to: number];
};

/** What fills the minimum is free of what all else pays, so that it is filled first. */
function loadArc({ jurors, entries, problem }: Board, { juror, locked, prices, arc: [from, to] }: LoadArc): Arc {
  const { cap, minimum } = jurors[juror] ?? { cap: 0, minimum: 0 };
  const scored = locked.loads[juror] ?? 0;
  const places = Math.max(0, Math.min(cap, entries.length) - scored);
  const marginals = Array.from({ length: places }, (_, unit) => {
    const beyond = scored + unit >= minimum ? prices.minimum : 0;
    return beyond + nextCost(problem.weights.load, scored + unit);
  });
  return { from, to, marginals };
}
