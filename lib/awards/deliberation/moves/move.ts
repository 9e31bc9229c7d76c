import { done, type Outcome, refused } from "@/lib/awards/deliberation/outcome";
import { acceptReason, type ReasonCode } from "@/lib/awards/deliberation/reason";
import type { Move, RankedList, TieOrder } from "./change";
import { changed, type ReplayCode, replayed } from "./replay";

export type MoveRequest = Pick<Move, "entryId" | "to" | "reason" | "ballotId" | "at">;

export type MoveCode = ReasonCode | ReplayCode | "SAME_PLACE";

export type Moved = {
  readonly list: RankedList;
  readonly move: Move;
  /** The list as it is now, best first. */
  readonly present: readonly string[];
};

export function moveEntry(list: RankedList, request: MoveRequest): Outcome<Moved, MoveCode> {
  const before = replayed(list);
  if (!before.ok) return before;
  const reason = acceptReason(request.reason);
  if (!reason.ok) return reason;

  const { entryId, to, ballotId, at } = request;
  const from = before.value.indexOf(entryId) + 1;
  if (from === 0) return refused("UNKNOWN_ENTRY", "この部門の順位にない応募です。画面を読み込み直してください。");
  const last = before.value.length;
  if (!Number.isInteger(to) || to < 1 || to > last)
    return refused("PLACE", `移す先の順位は、1から${last}までの整数で入力してください。`);
  if (from === to) return refused("SAME_PLACE", `すでに${to}位です。移す先の順位を入力してください。`);

  const number = list.changes.length + 1;
  const move: Move = { kind: "move", number, at, entryId, from, to, reason: reason.value, ballotId };
  return done({ list: { ...list, changes: [...list.changes, move] }, move, present: changed(before.value, move) });
}

/** The order that the tie rule gave, as a change of the list. */
export function orderTied(list: RankedList, entryIds: readonly string[], at: Date): Outcome<TieOrder, ReplayCode> {
  const change: TieOrder = { kind: "tie", number: list.changes.length + 1, at, entryIds };
  const after = replayed({ ...list, changes: [...list.changes, change] });
  return after.ok ? done(change) : after;
}
