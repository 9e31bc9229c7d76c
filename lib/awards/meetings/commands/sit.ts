import "server-only";
import { isGranted } from "@/lib/access/grant";
import { adjournment, arrivalOf, turnToItem } from "@/lib/awards/deliberation/log/automatic";
import type { MeetingEvent } from "@/lib/awards/deliberation/log/event";
import { presenceAfter } from "@/lib/awards/deliberation/log/presence";
import { officerOf } from "@/lib/awards/editions/commands/record";
import { meetingPermissions } from "@/lib/awards/meetings/permissions";
import { MeetingRefused } from "@/lib/awards/meetings/refusals";
import { categoryOf, type Meeting, openSitting, presentList, type Room, rowsOf } from "@/lib/awards/meetings/room";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, StepNotAllowed } from "@/lib/errors";
import { awardsOf } from "./awards";
import { append, lockOpen, lockSeen, momentOf, moveMeeting, type SeenMeeting } from "./record";

/** 開会. Whoever opens it is in the room. */
export async function openMeeting(uow: UnitOfWork, seen: SeenMeeting): Promise<Meeting> {
  const room = await lockSeen(uow, seen);
  const meeting = await moveMeeting(uow, room, "open");
  const at = momentOf(uow, room);
  const own = officerOf(uow);
  const isThere = presenceAfter(room.log).has(own) || room.people.every(({ id }) => id !== own);
  const entered: MeetingEvent[] = isThere ? [] : [{ kind: "entered", at, personId: own }];
  const events: MeetingEvent[] = [...entered, { kind: "opened", at }];
  return (await append(uow, { ...room, meeting }, "awardMeeting.attend", events)).meeting;
}

type Attendance = SeenMeeting & { readonly personId: string; readonly step: "arrive" | "leave" };

/** 出席, 退席. Whoever leaves an item that was acted on ends it first, so that its quorum stays what it was. */
export async function recordAttendance(uow: UnitOfWork, { personId, step, ...seen }: Attendance): Promise<Room> {
  const room = await lockSeen(uow, seen);
  const { meeting, relations, log, conflicts, people } = room;
  if (!isGranted(meetingPermissions.run, relations, meeting.status)) throw new StepNotAllowed();
  const isHere = presenceAfter(log).has(personId);
  if (isHere === (step === "arrive") || people.every(({ id }) => id !== personId)) throw new StepNotAllowed();
  const at = momentOf(uow, room);
  if (step === "arrive") return append(uow, room, "awardMeeting.attend", [arrivalOf({ log, conflicts }, personId, at)]);
  await requireNoBallot(uow, room);
  const sitting = openSitting(room);
  const acted = sitting !== null && sitting.acts.length > 0;
  const closing: MeetingEvent[] = acted ? [{ kind: "item-closed", at, itemId: sitting.item.id }] : [];
  return append(uow, room, "awardMeeting.attend", [...closing, { kind: "left", at, personId }]);
}

/** 議案の開始, by the plan: those leave whom it concerns, the others come back, and all of it is in the log. */
export async function beginPlanned(uow: UnitOfWork, { key, ...seen }: SeenMeeting & { readonly key: string }) {
  const room = await lockOpen(uow, seen);
  const planned = room.agenda.items.find((item) => item.key === key);
  if (planned === undefined) throw new StepNotAllowed();
  const entryIds =
    planned.kind === "decision"
      ? (await awardsOf(uow, room, planned.category)).flatMap((award) => award.entryIds)
      : planned.entryIds;
  return begin(uow, room, { key, subject: planned.subject, entryIds });
}

type Free = SeenMeeting & { readonly subject: string; readonly numbers: readonly string[] };

/** An item that was not planned, about entries of one category: a change of ranks names all whose rank it changes. */
export async function beginFree(uow: UnitOfWork, { subject, numbers, ...seen }: Free): Promise<Room> {
  const room = await lockOpen(uow, seen);
  const named = [...rowsOf(room).values()].filter(({ number }) => numbers.includes(number));
  const category = categoryOf(
    room,
    named.map(({ entryId }) => entryId),
  );
  if (category === null) throw new FieldsRefused({ numbers: "1つの部門の応募だけを選択してください。" });
  const ids = named.map(({ entryId }) => entryId);
  const entryIds = presentList(room, category).filter((id) => ids.includes(id));
  return begin(uow, room, { key: "f", subject, entryIds });
}

type Begun = { readonly key: string; readonly subject: string; readonly entryIds: readonly string[] };

async function begin(uow: UnitOfWork, room: Room, { key, subject, entryIds }: Begun): Promise<Room> {
  if (entryIds.length === 0) throw new MeetingRefused("この議案の対象になる応募がありません。");
  await requireNoBallot(uow, room);
  const count = room.log.filter(({ kind }) => kind === "item-opened").length + 1;
  const item = { id: `${key}.${count}`, subject, entryIds };
  return append(uow, room, "awardMeeting.turn", turnToItem(room, item, momentOf(uow, room)));
}

export async function endItem(uow: UnitOfWork, seen: SeenMeeting): Promise<Room> {
  const room = await lockOpen(uow, seen);
  const sitting = openSitting(room);
  if (sitting === null) throw new StepNotAllowed();
  await requireNoBallot(uow, room);
  const ended = { kind: "item-closed", at: momentOf(uow, room), itemId: sitting.item.id } as const;
  return append(uow, room, "awardMeeting.turn", [ended]);
}

/** 閉会: whoever waits outside comes back, then the log is final. */
export async function closeMeeting(uow: UnitOfWork, seen: SeenMeeting): Promise<Meeting> {
  const room = await lockOpen(uow, seen);
  await requireNoBallot(uow, room);
  const at = momentOf(uow, room);
  const { meeting } = await append(uow, room, "awardMeeting.turn", adjournment(room.log, at));
  return moveMeeting(uow, { ...room, meeting }, "close", { changes: { closedBy: officerOf(uow), closedAt: uow.now } });
}

async function requireNoBallot(uow: UnitOfWork, { meeting }: Room): Promise<void> {
  const open = await uow.tx.awardBallotQuestion.count({ where: { meetingId: meeting.id, closedAt: null } });
  if (open > 0) throw new MeetingRefused("無記名投票の途中です。締め切るか、やり直しにしてから進めてください。");
}
