import type { AssignmentTable, EntryName, PairView, SeatName } from "@/lib/awards/assignment/desk/view";

export type EntryLine = EntryName & { readonly pairs: readonly (PairView & { readonly name: string })[] };
export type SeatLine = SeatName & { readonly pairs: readonly (PairView & { readonly entry: EntryName })[] };

export function entryLines({ entries, seats, pairs }: AssignmentTable): EntryLine[] {
  const names = new Map(seats.map(({ id, name }) => [id, name]));
  const of = Map.groupBy(pairs, ({ entryId }) => entryId);
  return entries.map((entry) => ({
    ...entry,
    pairs: (of.get(entry.id) ?? []).map((pair) => ({ ...pair, name: names.get(pair.jurorId) ?? "退任した審査委員" })),
  }));
}

export function seatLines({ entries, seats, pairs }: AssignmentTable): SeatLine[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const of = Map.groupBy(pairs, ({ jurorId }) => jurorId);
  return seats.map((seat) => ({
    ...seat,
    pairs: (of.get(seat.id) ?? []).flatMap((pair) => {
      const entry = known.get(pair.entryId);
      return entry === undefined ? [] : [{ ...pair, entry }];
    }),
  }));
}

/** Assigned once it is in force. */
export function counted<Pair extends Pick<PairView, "mark">>(pairs: readonly Pair[]): number {
  return pairs.filter(({ mark }) => mark !== "removed").length;
}
