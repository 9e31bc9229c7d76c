import type { MeetingLog } from "@/lib/awards/deliberation/log/event";
import type { Jury } from "@/lib/awards/deliberation/log/item-quorum";
import { type FrozenList, listsOf } from "@/lib/awards/deliberation/log/lists";
import { type Sitting, sittingsOf } from "@/lib/awards/deliberation/log/sittings";
import type { RankedList } from "@/lib/awards/deliberation/moves/change";
import { replayed } from "@/lib/awards/deliberation/moves/replay";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import type { Prisma } from "@/lib/db/generated/client";
import type { FrozenCategory, FrozenRow } from "./frozen-list";
import type { MeetingRelation } from "./permissions";
import type { StoredAgenda } from "./stored";

export type Meeting = Prisma.AwardMeetingGetPayload<Record<string, never>>;

/** A meeting with everything that the rules of the deliberation ask about. */
export type Room = Jury & {
  readonly meeting: Meeting;
  readonly fiscalYear: number;
  readonly settings: EditionSettings;
  readonly relations: readonly MeetingRelation[];
  readonly frozen: readonly FrozenCategory[];
  readonly agenda: StoredAgenda;
  readonly log: MeetingLog;
  /** Hash of the last event; empty before the first. */
  readonly head: string;
};

export function frozenLists({ frozen }: Pick<Room, "frozen">): readonly FrozenList[] {
  return frozen.map(({ category, entries }) => ({ category, entryIds: entries.map(({ entryId }) => entryId) }));
}

export function rowsOf({ frozen }: Pick<Room, "frozen">): ReadonlyMap<string, FrozenRow> {
  return new Map(frozen.flatMap(({ entries }) => entries.map((entry) => [entry.entryId, entry] as const)));
}

/** The item that is open now. */
export function openSitting({ log }: Pick<Room, "log">): Sitting | null {
  const last = sittingsOf(log).at(-1);
  return last === undefined || last.closedAt !== null ? null : last;
}

export function listOf(room: Pick<Room, "frozen" | "log">, category: string): RankedList | null {
  return listsOf(frozenLists(room), room.log).find((list) => list.category === category) ?? null;
}

/** The list of a category as it is now, best first. */
export function presentList(room: Pick<Room, "frozen" | "log">, category: string): readonly string[] {
  const list = listOf(room, category);
  const present = list === null ? null : replayed(list);
  return present?.ok ? present.value : [];
}

/** The category that all of the entries are in; null when they are of several. */
export function categoryOf({ frozen }: Pick<Room, "frozen">, entryIds: readonly string[]): string | null {
  const found = frozen.find(({ entries }) => entryIds.every((id) => entries.some(({ entryId }) => entryId === id)));
  return found?.category ?? null;
}

/** The key of the plan that an item was begun by: `e1.3` is the third item of the meeting, by the plan `e1`. */
export function planKeyOf(itemId: string): string {
  return itemId.replace(/\.\d+$/, "");
}
