import { isPresenceEvent, type MeetingEvent, type MeetingLog, type PresenceKind } from "./event";
import { type Presence, presenceThen, type Whereabouts } from "./presence";

/** "person": no such step from where the person was. "item": outside an item, or into a second one. "frame": outside the meeting. */
const ORDER_FAULTS = ["time", "person", "item", "frame"] as const;

export type OrderFault = { readonly kind: (typeof ORDER_FAULTS)[number]; readonly index: number };

/** From where each step may be taken; null is absent. */
const startsAt = {
  entered: [null],
  returned: ["outside"],
  recused: ["inside", null],
  left: ["inside", "outside"],
} as const satisfies Record<PresenceKind, readonly (Whereabouts | null)[]>;

type Reached = {
  readonly presence: Presence;
  readonly frame: "before" | "during" | "after";
  readonly openItem: string | null;
  readonly at: Date | null;
};

/** Where the log cannot have happened as it stands, by the place of the event in it. */
export function orderFaults(log: MeetingLog): readonly OrderFault[] {
  const faults: OrderFault[] = [];
  let reached: Reached = { presence: new Map(), frame: "before", openItem: null, at: null };
  for (const [index, event] of log.entries()) {
    faults.push(...faultsOf(event, reached).map((kind) => ({ kind, index })));
    reached = after(reached, event);
  }
  return faults;
}

function faultsOf(event: MeetingEvent, reached: Reached): readonly OrderFault["kind"][] {
  const found = [
    reached.at !== null && event.at < reached.at && ("time" as const),
    isOutOfFrame(event, reached) && ("frame" as const),
    isOutOfItem(event, reached) && ("item" as const),
    isOutOfPlace(event, reached) && ("person" as const),
  ];
  return found.filter((kind) => kind !== false);
}

/** People gather before the opening and go after the close. */
function isOutOfFrame(event: MeetingEvent, { frame }: Reached): boolean {
  if (event.kind === "opened") return frame !== "before";
  return !isPresenceEvent(event) && frame !== "during";
}

function isOutOfItem(event: MeetingEvent, { openItem }: Reached): boolean {
  if (event.kind === "opened" || isPresenceEvent(event)) return false;
  if (event.kind === "item-opened" || event.kind === "closed") return openItem !== null;
  return event.kind === "item-closed" ? openItem !== event.itemId : openItem === null;
}

function isOutOfPlace(event: MeetingEvent, { presence }: Reached): boolean {
  if (!isPresenceEvent(event)) return false;
  const here = presence.get(event.personId) ?? null;
  return !startsAt[event.kind].some((place) => place === here);
}

const frames = { opened: "during", closed: "after" } as const;

function after({ presence, frame, openItem, at }: Reached, event: MeetingEvent): Reached {
  const next = { presence: presenceThen(presence, event), at: at === null || event.at > at ? event.at : at };
  if (event.kind === "opened" || event.kind === "closed") return { ...next, frame: frames[event.kind], openItem };
  if (event.kind === "item-opened") return { ...next, frame, openItem: event.item.id };
  return { ...next, frame, openItem: event.kind === "item-closed" ? null : openItem };
}
