import type { Board, Cell } from "@/lib/awards/assignment/board";
import { sharedOf } from "@/lib/awards/assignment/link/linkage";
import { tallyOf } from "@/lib/awards/assignment/tally";
import { byCodeUnits } from "@/lib/awards/code-unit-order";

export type JurorLoad = {
  readonly jurorId: string;
  readonly entries: number;
  /** Of these, scored by somebody else too. */
  readonly shared: number;
  readonly cap: number;
  readonly minimum: number;
  /** Only categories of which the juror has any. */
  readonly categories: readonly { readonly categoryId: string; readonly entries: number }[];
};

export function loadsOf(board: Board, cells: readonly Cell[]): readonly JurorLoad[] {
  const { loads, mix } = tallyOf(board, cells);
  const shared = sharedOf(board, cells);
  const rows = board.jurors.map(({ id, cap, minimum }, juror) => ({
    jurorId: id,
    entries: loads[juror] ?? 0,
    shared: shared[juror] ?? 0,
    cap,
    minimum,
    categories: board.categoryIds.flatMap((categoryId, category) => {
      const entries = mix[juror]?.[category] ?? 0;
      return entries === 0 ? [] : [{ categoryId, entries }];
    }),
  }));
  return rows.sort((one, other) => byCodeUnits(one.jurorId, other.jurorId));
}
