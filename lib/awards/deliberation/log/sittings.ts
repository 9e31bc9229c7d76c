import { distinct } from "@/lib/awards/code-unit-order";
import type { ActEvent, Item, MeetingEvent, MeetingLog } from "./event";
import { type Presence, peopleAt, presenceThen } from "./presence";

/** The meeting over one item. */
export type Sitting = {
  readonly item: Item;
  readonly openedAt: Date;
  /** Null while it is open. */
  readonly closedAt: Date | null;
  /** In the room for a moment at least. */
  readonly everInside: readonly string[];
  /** In the room from its opening until its close, or until now: they make up the quorum. */
  readonly insideThroughout: readonly string[];
  /** Out because of a conflict for a moment at least. */
  readonly recused: readonly string[];
  readonly acts: readonly Act[];
};

export type Act = ActEvent & {
  readonly at: Date;
  /** In the room at that moment. */
  readonly inside: readonly string[];
};

export function sittingsOf(log: MeetingLog): readonly Sitting[] {
  const sittings: Sitting[] = [];
  let presence: Presence = new Map();
  for (const event of log) {
    presence = presenceThen(presence, event);
    const last = sittings.at(-1);
    if (event.kind === "item-opened") sittings.push(openedSitting(event.item, event.at, presence));
    else if (last !== undefined && last.closedAt === null) sittings.splice(-1, 1, continued(last, event, presence));
  }
  return sittings;
}

function openedSitting(item: Item, openedAt: Date, presence: Presence): Sitting {
  const inside = peopleAt(presence, "inside");
  const recused = peopleAt(presence, "outside");
  return { item, openedAt, closedAt: null, everInside: inside, insideThroughout: inside, recused, acts: [] };
}

function continued(sitting: Sitting, event: MeetingEvent, presence: Presence): Sitting {
  const inside = peopleAt(presence, "inside");
  switch (event.kind) {
    case "item-closed":
      return event.itemId === sitting.item.id ? { ...sitting, closedAt: event.at } : sitting;
    case "entered":
    case "recused":
    case "returned":
    case "left":
      return {
        ...sitting,
        everInside: distinct([...sitting.everInside, ...inside]),
        insideThroughout: sitting.insideThroughout.filter((id) => inside.includes(id)),
        recused: distinct([...sitting.recused, ...peopleAt(presence, "outside")]),
      };
    case "ballot":
    case "chair-vote":
    case "changed":
    case "tie-broken":
    case "decided":
      return { ...sitting, acts: [...sitting.acts, { ...event, inside }] };
    default:
      return sitting;
  }
}
