import type { Board } from "./board";
import { pairCost } from "./costs";
import { marksOf } from "./pairs";
import { tallyOf } from "./tally";

/**
 * Costs in three ranks, made one number: a place missing to a minimum outweighs all changes together, and in a top-up one
 * change outweighs all the rest together.
 */
export type Prices = {
  /** By juror and entry: what the pair costs for itself, and that it is new or that leaving it is a loss. */
  readonly pairs: readonly (readonly number[])[];
  readonly minimum: number;
};

export function pricesOf(board: Board): Prices {
  const { problem, jurors, entries } = board;
  const soft = jurors.map((juror) =>
    entries.map((entry) => sum(Object.values(pairCost(juror, entry, problem.weights)))),
  );
  const units = sum(board.coverage);
  const whole = units * mostOf(soft) + squaresOf(board) + 1;
  const isPresent = marksOf(problem.present);
  const isTopUp = problem.mode === "top-up";
  const change = (jurorId: string, entryId: string) => (isTopUp && !isPresent(jurorId, entryId) ? whole : 0);
  const pairs = soft.map((row, juror) =>
    row.map((cost, entry) => cost + change(jurors[juror]?.id ?? "", entries[entry]?.id ?? "")),
  );
  return { pairs, minimum: whole * (units + 1) };
}

/** More than loads and mixes can cost. */
function squaresOf(board: Board): number {
  const { weights } = board.problem;
  const { loads } = tallyOf(board, board.locked);
  const most = board.jurors.map(({ cap }, juror) => Math.min(Math.max(cap, loads[juror] ?? 0), board.entries.length));
  return (weights.load + weights.mix) * sum(most.map((count) => count * count));
}

function mostOf(rows: readonly (readonly number[])[]): number {
  return rows.reduce((most, row) => row.reduce((one, other) => Math.max(one, other), most), 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
