import { barredFrom, type Conflict } from "@/lib/awards/deliberation/people";
import type { Item, MeetingEvent, MeetingLog } from "./event";
import { peopleAt, presenceAfter } from "./presence";
import { sittingsOf } from "./sittings";

export type Meeting = { readonly log: MeetingLog; readonly conflicts: readonly Conflict[] };

/**
 * What to add to the log so that the item can be opened: those come back whom it does not concern, those leave whom it does,
 * and only then it opens. An item that is still open is closed first, so that nobody comes back into it. Follows who really is
 * there, not who was planned to be.
 */
export function turnToItem({ log, conflicts }: Meeting, item: Item, at: Date): MeetingLog {
  const barred = barredFrom(item.entryIds, conflicts);
  const presence = presenceAfter(log);
  const returning = peopleAt(presence, "outside").filter((id) => !barred.has(id));
  const leaving = peopleAt(presence, "inside").filter((id) => barred.has(id));
  return [
    ...closingOf(log, at),
    ...returning.map((personId) => ({ kind: "returned" as const, at, personId })),
    ...leaving.map((personId) => ({ kind: "recused" as const, at, personId })),
    { kind: "item-opened", at, item },
  ];
}

/** Somebody arrives: into the room, or to wait outside while an own conflict is spoken of. */
export function arrivalOf({ log, conflicts }: Meeting, personId: string, at: Date): MeetingEvent {
  const open = sittingsOf(log).at(-1);
  const isOpen = open !== undefined && open.closedAt === null;
  const isBarred = isOpen && barredFrom(open.item.entryIds, conflicts).has(personId);
  return { kind: isBarred ? "recused" : "entered", at, personId };
}

/** The end of the meeting: all who wait outside come back, then it closes. */
export function adjournment(log: MeetingLog, at: Date): MeetingLog {
  const outside = peopleAt(presenceAfter(log), "outside");
  return [
    ...closingOf(log, at),
    ...outside.map((personId) => ({ kind: "returned" as const, at, personId })),
    { kind: "closed", at },
  ];
}

function closingOf(log: MeetingLog, at: Date): MeetingLog {
  const last = sittingsOf(log).at(-1);
  return last !== undefined && last.closedAt === null ? [{ kind: "item-closed", at, itemId: last.item.id }] : [];
}
