import { ableCount, type Board } from "@/lib/awards/assignment/board";
import { scopeOf } from "./linkage";
import type { Standing } from "./standing";

/** For each scope that falls apart, or if none does for all, the entry that most jurors may score and then that most do score. */
export function nextCommonEntries(
  { board, cells, link, linkage, tally }: Standing,
  everybody: readonly string[],
): readonly string[] {
  const groupsIn = new Map<number, Set<number>>();
  cells.forEach(({ entry }, place) => {
    const scope = scopeOf(board, entry, link);
    groupsIn.set(scope, (groupsIn.get(scope) ?? new Set()).add(linkage.groups[place] ?? 0));
  });
  const apart = [...groupsIn].filter(([, groups]) => groups.size > 1).map(([scope]) => scope);
  const places = board.entries.flatMap(({ id }, entry) => (everybody.includes(id) ? [] : [entry]));
  const best = (among: readonly number[]) => bestOf(board, among, tally.scorers);
  if (apart.length === 0) return best(places);
  return apart.flatMap((scope) => best(places.filter((entry) => scopeOf(board, entry, link) === scope)));
}

function bestOf({ entries, states }: Board, among: readonly number[], scorers: readonly number[]): readonly string[] {
  const able = (entry: number) => ableCount(states, entry);
  const [first] = among.toSorted(
    (one, other) => able(other) - able(one) || (scorers[other] ?? 0) - (scorers[one] ?? 0) || one - other,
  );
  const id = first === undefined ? undefined : entries[first]?.id;
  return id === undefined ? [] : [id];
}
