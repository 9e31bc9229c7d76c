import type { ListChange, RankedList } from "@/lib/awards/deliberation/moves/change";
import { entriesConcerned, replayed } from "@/lib/awards/deliberation/moves/replay";
import type { MeetingLog } from "./event";
import { sittingsOf } from "./sittings";

export type FrozenList = { readonly category: string; readonly entryIds: readonly string[] };

/** The frozen lists with what the meeting did to them. */
export function listsOf(frozen: readonly FrozenList[], log: MeetingLog): readonly RankedList[] {
  return frozen.map(({ category, entryIds }) => ({
    category,
    frozen: entryIds,
    changes: log.flatMap((event) => (event.kind === "changed" && event.category === category ? [event.change] : [])),
  }));
}

export type BeyondItem = { readonly category: string; readonly number: number; readonly itemId: string };

/**
 * Changes that touched the place of an entry that the item did not name. Somebody with a conflict on an entry gains as much
 * from the fall of its neighbour as from its own rise, so an item about a move names all that it passes.
 */
export function changesBeyondItem(frozen: readonly FrozenList[], log: MeetingLog): readonly BeyondItem[] {
  const lists = listsOf(frozen, log);
  return sittingsOf(log).flatMap(({ item, acts }) =>
    acts.flatMap((act) => {
      if (act.kind !== "changed") return [];
      const { category, change } = act;
      const concerned = concernedIn(lists, category, change);
      const isWithin = concerned.every((entryId) => item.entryIds.includes(entryId));
      return isWithin ? [] : [{ category, number: change.number, itemId: item.id }];
    }),
  );
}

/** By the list as it was before the change. */
function concernedIn(lists: readonly RankedList[], category: string, change: ListChange): readonly string[] {
  const list = lists.find((one) => one.category === category);
  if (list === undefined) return [];
  const before = replayed({ frozen: list.frozen, changes: list.changes.slice(0, change.number - 1) });
  return before.ok ? entriesConcerned(before.value, change) : [];
}
