import { ableCount, type Board, type Cell } from "@/lib/awards/assignment/board";
import { bestTopic, categoryWeight, wishOf } from "@/lib/awards/assignment/costs";
import type { Wish } from "@/lib/awards/assignment/problem";

/** Why this juror has this entry, what decided first. */
export type PairReason =
  | { readonly code: "LOCKED" }
  | { readonly code: "EVERYBODY" }
  | { readonly code: "ONLY_POSSIBLE" }
  /** Exchanged so that scores can be compared. */
  | { readonly code: "LINK" }
  /** In a top-up: as it was. */
  | { readonly code: "KEPT" }
  | { readonly code: "WISH"; readonly wish: Wish }
  | { readonly code: "CATEGORY"; readonly weight: number }
  | { readonly code: "TOPIC"; readonly topic: string; readonly weight: number }
  /** Nothing speaks for it but that the entries are spread evenly. */
  | { readonly code: "SPREAD" };

export type Circumstances = {
  readonly everybody: ReadonlySet<string>;
  readonly isExchanged: (cell: Cell) => boolean;
  readonly wasPresent: (jurorId: string, entryId: string) => boolean;
};

export function reasonsFor(board: Board, cell: Cell, circumstances: Circumstances): readonly PairReason[] {
  if (board.states[cell.juror]?.[cell.entry] === "locked") return [{ code: "LOCKED" }];
  const reasons = [...outward(board, cell, circumstances), ...inward(board, cell)];
  return reasons.length === 0 ? [{ code: "SPREAD" }] : reasons;
}

function outward(
  board: Board,
  cell: Cell,
  { everybody, isExchanged, wasPresent }: Circumstances,
): readonly PairReason[] {
  const [jurorId, entryId] = [board.jurors[cell.juror]?.id ?? "", board.entries[cell.entry]?.id ?? ""];
  const isEverybodys = everybody.has(entryId);
  const isOnly = !isEverybodys && ableCount(board.states, cell.entry) === board.coverage[cell.entry];
  const isKept = board.problem.mode === "top-up" && wasPresent(jurorId, entryId);
  const reasons: readonly (PairReason | false)[] = [
    isEverybodys && { code: "EVERYBODY" },
    isOnly && { code: "ONLY_POSSIBLE" },
    isExchanged(cell) && { code: "LINK" },
    isKept && { code: "KEPT" },
  ];
  return reasons.filter((reason) => reason !== false);
}

function inward({ jurors, entries }: Board, cell: Cell): readonly PairReason[] {
  const [juror, entry] = [jurors[cell.juror], entries[cell.entry]];
  if (juror === undefined || entry === undefined) return [];
  const wish = wishOf(juror, entry);
  const category = categoryWeight(juror.expertise, entry);
  const topic = bestTopic(juror.expertise, entry);
  const reasons: readonly (PairReason | false)[] = [
    wish !== null && { code: "WISH", wish },
    category > 0 && { code: "CATEGORY", weight: category },
    topic !== null && { code: "TOPIC", ...topic },
  ];
  return reasons.filter((reason) => reason !== false);
}
