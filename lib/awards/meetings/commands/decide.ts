import "server-only";
import { eligibleFor, itemQuorum } from "@/lib/awards/deliberation/log/item-quorum";
import type { Sitting } from "@/lib/awards/deliberation/log/sittings";
import { MeetingRefused } from "@/lib/awards/meetings/refusals";
import { openSitting, planKeyOf, type Room, rowsOf } from "@/lib/awards/meetings/room";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StepNotAllowed } from "@/lib/errors";
import { awardsOf, undecidedBetween } from "./awards";
import { append, lockOpen, momentOf, type SeenMeeting } from "./record";

/** The open item; nothing is done about it below the quorum. */
export function requireQuorum(room: Room): Sitting {
  const sitting = openSitting(room);
  if (sitting === null) throw new MeetingRefused("議案を始めてから操作してください。");
  const { sentence } = itemQuorum(sitting, room);
  if (sentence !== null) throw new MeetingRefused(sentence, "NO_QUORUM");
  return sitting;
}

/** 部門の賞の決定: by the places of the list as it stands now. */
export async function decideCategory(uow: UnitOfWork, seen: SeenMeeting): Promise<Room> {
  const room = await lockOpen(uow, seen);
  const sitting = requireQuorum(room);
  const planned = room.agenda.items.find(({ key }) => key === planKeyOf(sitting.item.id));
  if (planned?.kind !== "decision") throw new StepNotAllowed();
  const { category } = planned;
  if (room.log.some((event) => event.kind === "decided" && event.category === category)) throw new StepNotAllowed();
  const awards = await awardsOf(uow, room, category);
  requireOrder(room, category, awards);
  if (awards.some(({ entryIds }) => entryIds.some((id) => !sitting.item.entryIds.includes(id))))
    throw new MeetingRefused("議案を始めた後に対象の応募が変わりました。決定の議案を始め直してください。");
  if (eligibleFor(sitting, room).length === 0) throw new StepNotAllowed();
  const at = momentOf(uow, room);
  const events = awards.map(({ prize, entryIds }) => ({ kind: "decided" as const, at, category, prize, entryIds }));
  return append(uow, room, "awardMeeting.decide", events);
}

function requireOrder(room: Room, category: string, awards: Awaited<ReturnType<typeof awardsOf>>): void {
  const open = undecidedBetween(room, category, awards);
  if (open.length === 0) return;
  const numbers = open.map((id) => rowsOf(room).get(id)?.number ?? "").join("、");
  throw new MeetingRefused(
    `賞の境目に同順位の応募（${numbers}）があります。同順位の扱いの議案で順を決めてから決定してください。`,
  );
}
