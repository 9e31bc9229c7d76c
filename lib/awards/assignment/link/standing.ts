import type { Board, Cell } from "@/lib/awards/assignment/board";
import type { Prices } from "@/lib/awards/assignment/prices";
import type { LinkWish } from "@/lib/awards/assignment/problem";
import { type Tally, tallyOf } from "@/lib/awards/assignment/tally";
import { type Linkage, linkageOf } from "./linkage";

/** An assignment with all that is asked about it again and again while it is repaired. */
export type Standing = {
  readonly board: Board;
  readonly prices: Prices;
  readonly link: LinkWish;
  readonly cells: readonly Cell[];
  readonly tally: Tally;
  readonly linkage: Linkage;
  readonly isTaken: (cell: Cell) => boolean;
};

export function standingOf(
  { board, prices, link }: Pick<Standing, "board" | "prices" | "link">,
  cells: readonly Cell[],
): Standing {
  const keyOf = ({ juror, entry }: Cell) => juror * board.entries.length + entry;
  const taken = new Set(cells.map(keyOf));
  return {
    board,
    prices,
    link,
    cells,
    tally: tallyOf(board, cells),
    linkage: linkageOf(board, cells, link),
    isTaken: (cell) => taken.has(keyOf(cell)),
  };
}

export function isMovable({ board }: Standing, { juror, entry }: Cell): boolean {
  return board.states[juror]?.[entry] !== "locked";
}

export function isFree(standing: Standing, cell: Cell): boolean {
  return standing.board.states[cell.juror]?.[cell.entry] === "open" && !standing.isTaken(cell);
}
