import type { Board, Cell } from "./board";

/** How many each has. */
export type Tally = {
  readonly loads: readonly number[];
  readonly scorers: readonly number[];
  /** By juror and category. */
  readonly mix: readonly (readonly number[])[];
};

export function tallyOf(board: Board, cells: readonly Cell[]): Tally {
  const loads = board.jurors.map(() => 0);
  const scorers = board.entries.map(() => 0);
  const mix = board.jurors.map(() => Array.from({ length: board.categoryCount }, () => 0));
  for (const { juror, entry } of cells) {
    const category = board.categories[entry] ?? 0;
    loads[juror] = (loads[juror] ?? 0) + 1;
    scorers[entry] = (scorers[entry] ?? 0) + 1;
    const row = mix[juror];
    if (row !== undefined) row[category] = (row[category] ?? 0) + 1;
  }
  return { loads, scorers, mix };
}
