import "server-only";
import type { System } from "@/lib/access/actor";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { presentList, type Room, rowsOf } from "@/lib/awards/meetings/room";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

export type Award = { readonly key: string; readonly prize: string; readonly entryIds: readonly string[] };

/** The portal looks whether an entry still stands, whoever may see which. */
const PORTAL: System = { kind: "system", job: "award-meeting" };

const ENTRIES_MAX = 5_000;

/** The prizes of a category by place, as the list stands now. Whoever withdrew since has no place any more. */
export async function awardsOf(uow: UnitOfWork, room: Room, category: string): Promise<readonly Award[]> {
  const order = presentList(room, category);
  const standing = await uow.tx.awardEntry.findMany({
    where: { AND: [visibleTo(PORTAL), { id: { in: [...order] }, status: "ELIGIBLE" }] },
    select: { id: true },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
  const waiting = order.filter((id) => standing.some((entry) => entry.id === id));
  const prizes = room.settings.categories.find(({ key }) => key === category)?.prizes ?? [];
  return prizes
    .filter(({ recipient }) => recipient === "entrant")
    .map(({ key, name, places }) => ({ key, prize: name, entryIds: waiting.splice(0, places) }))
    .filter(({ entryIds }) => entryIds.length > 0);
}

/** Equals of whom one gets a prize and the other another one or none, and whom nothing has put in order yet. */
export function undecidedBetween(room: Room, category: string, awards: readonly Award[]): readonly string[] {
  const rows = rowsOf(room);
  const order = presentList(room, category);
  const prizeOf = (id: string) => awards.findIndex(({ entryIds }) => entryIds.includes(id));
  const changes = room.log.flatMap((event) => (event.kind === "changed" ? [event.change] : []));
  const isOrdered = (one: string, other: string) =>
    changes.some((change) =>
      change.kind === "tie"
        ? change.entryIds.includes(one) && change.entryIds.includes(other)
        : change.entryId === one || change.entryId === other,
    );
  const pairs = order.flatMap((one, index) => order.slice(index + 1).map((other) => [one, other] as const));
  const open = pairs.filter(
    ([one, other]) =>
      rows.get(one)?.place === rows.get(other)?.place && prizeOf(one) !== prizeOf(other) && !isOrdered(one, other),
  );
  return [...new Set(open.flat())];
}
