import "server-only";
import type { AuditAction } from "@/lib/audit/actions";
import { recordAudit } from "@/lib/audit/record";
import type { MeetingEvent, MeetingLog } from "@/lib/awards/deliberation/log/event";
import type { Outcome } from "@/lib/awards/deliberation/outcome";
import { readRoom } from "@/lib/awards/meetings/queries/room";
import { MeetingNotFound, MeetingRefused } from "@/lib/awards/meetings/refusals";
import type { Meeting, Room } from "@/lib/awards/meetings/room";
import { asJson, eventText } from "@/lib/awards/meetings/stored-log";
import { type MeetingAction, meetingWorkflow } from "@/lib/awards/meetings/workflow";
import { sha256Hex } from "@/lib/crypto/sha256";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StaleRecord, StepNotAllowed } from "@/lib/errors";
import { takeStep } from "@/lib/workflow/workflow";

/** A meeting in the version that its screen showed. */
export type SeenMeeting = { readonly id: string; readonly version: number };

/** Holds the meeting to the end of the transaction: what happens in it happens one after the other. */
export async function enterRoom(uow: UnitOfWork, id: string): Promise<Room> {
  await uow.tx.$queryRaw`SELECT 1 FROM award_meeting WHERE id = ${id}::uuid FOR UPDATE`;
  const room = await readRoom(uow.tx, uow.actor, id);
  if (room === null) throw new MeetingNotFound();
  return room;
}

/** For officers, who see to it that the meeting goes on from where they saw it. */
export async function lockSeen(uow: UnitOfWork, { id, version }: SeenMeeting): Promise<Room> {
  const room = await enterRoom(uow, id);
  if (!room.relations.includes("officer")) throw new MeetingNotFound();
  if (room.meeting.version !== version) throw new StaleRecord();
  return room;
}

/** The same while it is open. */
export async function lockOpen(uow: UnitOfWork, seen: SeenMeeting): Promise<Room> {
  const room = await lockSeen(uow, seen);
  if (room.meeting.status !== "OPEN") throw new StepNotAllowed();
  return room;
}

/** What the rule gave, or its sentence as a refusal. */
export function granted<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new MeetingRefused(outcome.sentence, outcome.code);
  return outcome.value;
}

type Changes = Omit<Prisma.AwardMeetingUncheckedUpdateInput, "status" | "version" | "updatedAt">;

/** Events at the end of the log, each bound to the one before it, with one record of who wrote them. */
export async function append(uow: UnitOfWork, room: Room, action: AuditAction, events: MeetingLog): Promise<Room> {
  const rows = chained(room, events);
  await uow.tx.awardMeetingEvent.createMany({ data: rows });
  const meeting = await touch(uow, room.meeting.id, { conflicts: room.conflicts.map((one) => ({ ...one })) });
  await recordAudit(uow, {
    ...{ action, subject: meetingSubject(meeting.id) },
    after: { ...meetingView(meeting), events: rows.map(({ ordinal, kind }) => ({ ordinal, kind })) },
  });
  return { ...room, meeting, log: [...room.log, ...events], head: rows.at(-1)?.sha256 ?? room.head };
}

function chained(room: Room, events: MeetingLog) {
  let previous = room.head;
  return events.map((event: MeetingEvent, index) => {
    const ordinal = room.log.length + index + 1;
    const sha256 = sha256Hex(eventText(previous, ordinal, event));
    const row = { meetingId: room.meeting.id, ordinal, kind: event.kind, at: event.at, previous, sha256 };
    previous = sha256;
    return { ...row, event: asJson(event) ?? "" };
  });
}

/** The time of the next event: the clocks of two servers never turn the log back. */
export function momentOf({ now }: UnitOfWork, { log }: Room): Date {
  const last = log.at(-1)?.at;
  return last !== undefined && last > now ? last : now;
}

export function touch(uow: UnitOfWork, id: string, changes: Changes = {}): Promise<Meeting> {
  return uow.tx.awardMeeting.update({
    where: { id },
    data: { ...changes, version: { increment: 1 }, updatedAt: uow.now },
  });
}

type Move = { readonly changes?: Changes; readonly reason?: string };

/** One step of the table, with its event. */
export async function moveMeeting(
  uow: UnitOfWork,
  { meeting: before, relations }: Pick<Room, "meeting" | "relations">,
  action: Exclude<MeetingAction, "prepare">,
  { changes = {}, reason }: Move = {},
): Promise<Meeting> {
  const status = takeStep(meetingWorkflow, action, before.status, relations);
  const after = await uow.tx.awardMeeting.update({
    where: { id: before.id },
    data: { ...changes, status, version: { increment: 1 }, updatedAt: uow.now },
  });
  await recordAudit(uow, {
    action: `awardMeeting.${action}`,
    subject: meetingSubject(after.id),
    step: { flow: "awardMeeting", from: before.status, to: status },
    reason: reason ?? null,
    before: meetingView(before),
    after: meetingView(after),
  });
  return after;
}

export function meetingSubject(id: string) {
  return { kind: "awardMeeting", id } as const;
}

/** What the audit keeps: no person, no entry and nothing of what was voted. */
export function meetingView({ status, version, editionId, ordinal, sha256 }: Meeting) {
  return { status, version, editionId, ordinal, sha256 };
}
