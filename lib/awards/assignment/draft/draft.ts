import { type Board, type Cell, pairsOf } from "@/lib/awards/assignment/board";
import type { LinkReport } from "@/lib/awards/assignment/link/report";
import { byPair, distinctPairs, marksOf } from "@/lib/awards/assignment/pairs";
import type { Pair } from "@/lib/awards/assignment/problem";
import type { SetAside } from "@/lib/awards/assignment/set-aside";
import { type TotalCost, totalCost } from "@/lib/awards/assignment/total-cost";
import { byCodeUnits } from "@/lib/awards/code-unit-order";
import { type JurorLoad, loadsOf } from "./loads";
import { type PairReason, reasonsFor } from "./pair-reasons";

/** A proposal. Nobody but the secretariat sees it before it is put into force. */
export type Draft = {
  /** By entry and juror. */
  readonly pairs: readonly (Pair & { readonly reasons: readonly PairReason[] })[];
  /** By juror. */
  readonly loads: readonly JurorLoad[];
  readonly cost: TotalCost;
  readonly changes: Changes;
  /** Given scores that do not count: they are shown with the reason, not dropped. */
  readonly setAside: readonly SetAside[];
  /** Entries that everybody scores: to be given again to a top-up. */
  readonly everybody: readonly string[];
  readonly link: LinkReport;
};

/** Against the present assignment. */
type Changes = {
  readonly added: readonly Pair[];
  readonly removed: readonly Pair[];
  readonly kept: readonly Pair[];
};

export type Result = {
  readonly cells: readonly Cell[];
  readonly everybody: readonly string[];
  readonly exchanged: readonly Cell[];
  readonly link: LinkReport;
};

export function draftOf(board: Board, { cells, everybody, exchanged, link }: Result): Draft {
  const key = ({ juror, entry }: Cell) => juror * board.entries.length + entry;
  const moved = new Set(exchanged.map(key));
  const circumstances = {
    everybody: new Set(everybody),
    isExchanged: (cell: Cell) => moved.has(key(cell)),
    wasPresent: marksOf(board.problem.present),
  };
  return {
    pairs: cells
      .flatMap((cell) =>
        pairsOf(board, [cell]).map((pair) => ({ ...pair, reasons: reasonsFor(board, cell, circumstances) })),
      )
      .sort(byPair),
    loads: loadsOf(board, cells),
    cost: totalCost(board, cells),
    changes: changesOf(board.problem.present, pairsOf(board, cells)),
    setAside: board.setAside,
    everybody: board.entries.flatMap(({ id }) => (circumstances.everybody.has(id) ? [id] : [])).sort(byCodeUnits),
    link,
  };
}

function changesOf(present: readonly Pair[], pairs: readonly Pair[]): Changes {
  const [before, after] = [distinctPairs(present), marksOf(pairs)];
  const was = marksOf(before);
  return {
    added: pairs.filter(({ jurorId, entryId }) => !was(jurorId, entryId)),
    removed: before.filter(({ jurorId, entryId }) => !after(jurorId, entryId)),
    kept: before.filter(({ jurorId, entryId }) => after(jurorId, entryId)),
  };
}
