import { peopleAt, presenceAfter } from "@/lib/awards/deliberation/log/presence";
import { sittingsOf } from "@/lib/awards/deliberation/log/sittings";
import { seatLabels } from "@/lib/awards/deliberation/people";
import { planKeyOf, presentList, type Room } from "@/lib/awards/meetings/room";
import type { AgendaView, EntryLabel, FrozenView, PersonRow } from "@/lib/awards/meetings/view";

/** An entry as the room speaks of it, by its id. */
export type LabelOf = (id: string) => EntryLabel;

export function nameOf({ people }: Pick<Room, "people">, id: string): string {
  return people.find((person) => person.id === id)?.name ?? "";
}

export function categoryName({ settings }: Pick<Room, "settings">, key: string): string {
  return settings.categories.find((category) => category.key === key)?.name ?? key;
}

export function frozenViews(room: Room, labelOf: LabelOf): readonly FrozenView[] {
  return room.frozen.map(({ category, entries, sha256 }) => {
    const present = presentList(room, category);
    return {
      ...{ category: categoryName(room, category), sha256 },
      rows: entries.map(({ entryId, place, value, standardError }) => ({
        ...labelOf(entryId),
        ...{ place, value, standardError, present: present.indexOf(entryId) + 1 },
      })),
    };
  });
}

export function agendaView(room: Room, labelOf: LabelOf): AgendaView {
  const sittings = sittingsOf(room.log);
  const now = sittings.findLast(({ closedAt }) => closedAt === null);
  const { items, ...counts } = room.agenda;
  return {
    ...counts,
    rows: items.map(({ key, subject, entryIds, leaves, returns }) => ({
      ...{ key, subject, entries: entryIds.map(labelOf) },
      leaves: leaves.map((id) => nameOf(room, id)),
      returns: returns.map((id) => nameOf(room, id)),
      isDone: sittings.some(({ item, closedAt }) => planKeyOf(item.id) === key && closedAt !== null),
      isNow: now !== undefined && planKeyOf(now.item.id) === key,
    })),
  };
}

export function personRows({ people, meeting, log }: Room): readonly PersonRow[] {
  const presence = presenceAfter(log);
  return people.map(({ id, name, seat }) => ({
    ...{ id, name, seat: seatLabels[seat], isExpected: meeting.expected.includes(id) },
    where: presence.get(id) ?? null,
  }));
}

/** Names of those who wait outside because of a conflict. */
export function outsideNames(room: Room): readonly string[] {
  return peopleAt(presenceAfter(room.log), "outside").map((id) => nameOf(room, id));
}
