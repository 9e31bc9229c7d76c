import { distinct } from "@/lib/awards/code-unit-order";
import { isPresenceEvent, type MeetingEvent, type MeetingLog, type PresenceKind } from "./event";

/** "outside" because of a conflict; whoever is absent is not in it. */
export type Whereabouts = "inside" | "outside";

export type Presence = ReadonlyMap<string, Whereabouts>;

const NOBODY: Presence = new Map();

const leadsTo = {
  entered: "inside",
  returned: "inside",
  recused: "outside",
  left: null,
} as const satisfies Record<PresenceKind, Whereabouts | null>;

/** Where everybody is after the last event. */
export function presenceAfter(log: MeetingLog): Presence {
  return log.reduce(presenceThen, NOBODY);
}

export function presenceThen(before: Presence, event: MeetingEvent): Presence {
  if (!isPresenceEvent(event)) return before;
  const after = new Map(before);
  const place = leadsTo[event.kind];
  if (place === null) after.delete(event.personId);
  else after.set(event.personId, place);
  return after;
}

export function peopleAt(presence: Presence, place: Whereabouts): readonly string[] {
  return distinct([...presence].filter(([, where]) => where === place).map(([personId]) => personId));
}
