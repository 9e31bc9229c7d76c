import { byCodeUnits } from "@/lib/awards/code-unit-order";
import type { Pair } from "./problem";

export function byPair(one: Pair, other: Pair): number {
  return byCodeUnits(one.entryId, other.entryId) || byCodeUnits(one.jurorId, other.jurorId);
}

/** By juror and entry, whether a list names the pair. */
export function marksOf(pairs: readonly Pair[]): (jurorId: string, entryId: string) => boolean {
  const marked = new Map<string, Set<string>>();
  for (const { jurorId, entryId } of pairs) marked.set(jurorId, (marked.get(jurorId) ?? new Set()).add(entryId));
  return (jurorId, entryId) => marked.get(jurorId)?.has(entryId) ?? false;
}

/** Each once, by entry and juror. */
export function distinctPairs(pairs: readonly Pair[]): readonly Pair[] {
  const sorted = pairs.map(({ jurorId, entryId }) => ({ jurorId, entryId })).sort(byPair);
  return sorted.filter((pair, place) => {
    const before = sorted[place - 1];
    return before === undefined || byPair(before, pair) !== 0;
  });
}
