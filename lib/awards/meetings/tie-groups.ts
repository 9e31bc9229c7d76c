import { openSitting, type Room, rowsOf } from "./room";

/** Who is equal in the open item and not in order yet: by the frozen places, or by the votes of a choice. */
export function tieGroups(room: Pick<Room, "frozen" | "log">): readonly (readonly string[])[] {
  const sitting = openSitting(room);
  if (sitting === null) return [];
  const rows = rowsOf(room);
  const byPlace = [...Map.groupBy(sitting.item.entryIds, (id) => rows.get(id)?.place ?? 0).values()];
  const byVotes = sitting.acts.flatMap((act) =>
    act.kind === "ballot" && act.tally.kind === "choice" && act.tally.tied !== null ? [act.tally.tied.entryIds] : [],
  );
  const settled = room.log.flatMap((event) =>
    event.kind === "changed" && event.change.kind === "tie" ? [keyOf(event.change.entryIds)] : [],
  );
  return [...byPlace, ...byVotes].filter((group) => group.length > 1 && !settled.includes(keyOf(group)));
}

function keyOf(ids: readonly string[]): string {
  return [...ids].sort().join();
}
