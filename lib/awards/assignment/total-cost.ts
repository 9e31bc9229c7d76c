import type { Board, Cell } from "./board";
import { pairCost } from "./costs";
import { tallyOf } from "./tally";

/** What the soft concerns amount to, each with its weight. */
export type TotalCost = {
  readonly wishes: number;
  readonly expertise: number;
  readonly load: number;
  readonly mix: number;
  readonly total: number;
};

export function totalCost(board: Board, cells: readonly Cell[]): TotalCost {
  const { problem, jurors, entries } = board;
  const { loads, mix } = tallyOf(board, cells);
  let [wishes, expertise] = [0, 0];
  for (const cell of cells) {
    const [juror, entry] = [jurors[cell.juror], entries[cell.entry]];
    if (juror === undefined || entry === undefined) continue;
    const cost = pairCost(juror, entry, problem.weights);
    wishes += cost.wishes;
    expertise += cost.expertise;
  }
  const load = problem.weights.load * squares(loads);
  const mixed = problem.weights.mix * squares(mix.flat());
  return { wishes, expertise, load, mix: mixed, total: wishes + expertise + load + mixed };
}

function squares(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count * count, 0);
}
