import type { Board, Cell } from "@/lib/awards/assignment/board";
import type { LinkWish } from "@/lib/awards/assignment/problem";
import { tallyOf } from "@/lib/awards/assignment/tally";
import { Groups } from "@/lib/awards/groups";

/** How far scores can be compared: along entries that two jurors score, and jurors who score two entries. */
export type Linkage = {
  /** Of each cell, any of the same group by the same number. */
  readonly groups: readonly number[];
  /** Groups beyond one for each scope. */
  readonly surplus: number;
  /** Jurors who have entries and score too few of them together with somebody else. */
  readonly lacking: readonly Lack[];
};

type Lack = { readonly juror: number; readonly shared: number };

export function isLinked({ surplus, lacking }: Linkage): boolean {
  return surplus === 0 && lacking.length === 0;
}

export function linkageOf(board: Board, cells: readonly Cell[], link: LinkWish): Linkage {
  const groups = groupsOf(board, cells, link);
  const scopes = new Set(cells.map(({ entry }) => scopeOf(board, entry, link)));
  return { groups, surplus: new Set(groups).size - scopes.size, lacking: lackingOf(board, cells, link) };
}

export function scopeOf({ categories }: Board, entry: number, { scope }: LinkWish): number {
  return scope === "category" ? (categories[entry] ?? 0) : 0;
}

/** A juror stands once in each scope, so that scopes hang together only by themselves. Entries come first. */
export function seatOf(board: Board, { juror, entry }: Cell, link: LinkWish): number {
  return board.entries.length + juror * Math.max(1, board.categoryCount) + scopeOf(board, entry, link);
}

function groupsOf(board: Board, cells: readonly Cell[], link: LinkWish): readonly number[] {
  const groups = new Groups();
  for (const cell of cells) groups.join(seatOf(board, cell, link), cell.entry);
  return cells.map(({ entry }) => groups.of(entry));
}

function lackingOf(board: Board, cells: readonly Cell[], { overlap }: LinkWish): readonly Lack[] {
  const { loads } = tallyOf(board, cells);
  const shared = sharedOf(board, cells);
  return board.jurors.flatMap((_, juror) => {
    const count = shared[juror] ?? 0;
    return (loads[juror] ?? 0) > 0 && count < overlap ? [{ juror, shared: count }] : [];
  });
}

/** Of each juror, how many entries somebody else scores too. */
export function sharedOf(board: Board, cells: readonly Cell[]): readonly number[] {
  const { scorers } = tallyOf(board, cells);
  return tallyOf(
    board,
    cells.filter(({ entry }) => (scorers[entry] ?? 0) > 1),
  ).loads;
}
