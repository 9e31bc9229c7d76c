import { done, type Outcome, refused } from "@/lib/awards/deliberation/outcome";
import type { ListChange, Move, RankedList, TieOrder } from "./change";

export type ReplayCode = "NUMBER" | "PLACE" | "UNKNOWN_ENTRY";

/** All changes over the frozen list, one after the other: the present list. Refused when one does not fit what went before. */
export function replayed({ frozen, changes }: Omit<RankedList, "category">): Outcome<readonly string[], ReplayCode> {
  let list = frozen;
  for (const [index, change] of changes.entries()) {
    const code = change.number === index + 1 ? faultOf(list, change) : "NUMBER";
    if (code !== null)
      return refused(code, `変更${change.number}が、その前の順位と合いません。記録を確認してください。`);
    list = changed(list, change);
  }
  return done(list);
}

/** For a change that fits the list. */
export function changed(list: readonly string[], change: ListChange): readonly string[] {
  return change.kind === "move" ? moved(list, change) : tieOrdered(list, change);
}

/** Entries whose place the change touches: the moved one and all that it passes. */
export function entriesConcerned(list: readonly string[], change: ListChange): readonly string[] {
  const after = changed(list, change);
  return list.filter((entryId, place) => after[place] !== entryId);
}

function faultOf(list: readonly string[], change: ListChange): ReplayCode | null {
  if (change.kind === "tie") {
    const isKnown = change.entryIds.every((entryId) => list.includes(entryId));
    return isKnown && new Set(change.entryIds).size === change.entryIds.length ? null : "UNKNOWN_ENTRY";
  }
  if (!list.includes(change.entryId)) return "UNKNOWN_ENTRY";
  const isPlace = Number.isInteger(change.to) && change.to >= 1 && change.to <= list.length;
  return isPlace && list[change.from - 1] === change.entryId ? null : "PLACE";
}

function moved(list: readonly string[], { entryId, to }: Move): readonly string[] {
  return list.filter((other) => other !== entryId).toSpliced(to - 1, 0, entryId);
}

function tieOrdered(list: readonly string[], { entryIds }: TieOrder): readonly string[] {
  const order = [...entryIds];
  return list.map((entryId) => (entryIds.includes(entryId) ? (order.shift() ?? entryId) : entryId));
}
