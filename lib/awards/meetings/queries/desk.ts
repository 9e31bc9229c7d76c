import "server-only";
import type { Staff } from "@/lib/access/actor";
import { isGranted } from "@/lib/access/grant";
import { draftMinutes } from "@/lib/awards/deliberation/minutes/draft";
import { quorumInWords } from "@/lib/awards/deliberation/quorum";
import { stepInWords } from "@/lib/awards/editions/rules/judging-in-words";
import { withBox } from "@/lib/awards/meetings/boxes";
import { certificateOf } from "@/lib/awards/meetings/certificate";
import { ballotView, itemView, tieView } from "@/lib/awards/meetings/desk/item";
import { agendaView, categoryName, frozenViews, personRows } from "@/lib/awards/meetings/desk/parts";
import { minutesRequest } from "@/lib/awards/meetings/minutes";
import { meetingPermissions } from "@/lib/awards/meetings/permissions";
import { type Room, rowsOf } from "@/lib/awards/meetings/room";
import type { DeskMeeting } from "@/lib/awards/meetings/view";
import { meetingWorkflow } from "@/lib/awards/meetings/workflow";
import { db } from "@/lib/db/client";
import { availableActions } from "@/lib/workflow/workflow";
import { entryLabels } from "./entry-labels";
import { previewOf } from "./preview";
import { readRoom } from "./room";
import { readTie } from "./tie";

const DRAWS_MAX = 100;

/** The n-th meeting of a year with everything in it, for officers without a conflict in the year; null for others. */
export async function readDeskRoom(staff: Staff, editionId: string, ordinal: number): Promise<Room | null> {
  const found = await db.awardMeeting.findUnique({
    where: { editionId_ordinal: { editionId, ordinal } },
    select: { id: true },
  });
  const room = found === null ? null : await readRoom(db, staff, found.id);
  return room?.relations.includes("officer") ? room : null;
}

export async function getDeskMeeting(staff: Staff, editionId: string, ordinal: number): Promise<DeskMeeting | null> {
  const room = await readDeskRoom(staff, editionId, ordinal);
  if (room === null) return null;
  const { meeting, relations } = room;
  const { id, version, status, startsAt, place, sha256, cancelReason } = meeting;
  const labels = await entryLabels(staff, [...rowsOf(room).keys()]);
  const labelOf = (entry: string) => labels.get(entry) ?? { number: "", title: "" };
  const request = minutesRequest(room, namedIn(labels));
  const box = await db.awardBallotQuestion.findFirst({ where: { meetingId: id, closedAt: null }, include: withBox });
  const outcome = status === "CLOSED" ? certificateOf(room) : null;
  return {
    ...{ id, version, ordinal, fiscalYear: room.fiscalYear, status, startsAt, place, sha256, cancelReason },
    categories: meeting.categories.map((key) => categoryName(room, key)),
    quorum: quorumInWords(room.quorum),
    tieRule: room.settings.tieRule.map((step) => stepInWords(step, room.settings.criteria)),
    actions: availableActions(meetingWorkflow, status, relations),
    mayPlan: isGranted(meetingPermissions.plan, relations, status),
    mayRun: isGranted(meetingPermissions.run, relations, status),
    lists: status === "PREPARING" ? await previewOf(staff, room) : frozenViews(room, labelOf),
    agenda: agendaView(room, labelOf),
    people: personRows(room),
    item: itemView(room, labelOf, request),
    ballot: ballotView(room, box),
    tie: tieView(room, await readTie(db, room), labelOf, request),
    fault: outcome === null || outcome.ok ? null : outcome.sentence,
    minutes: room.log.length === 0 ? [] : draftMinutes(request, "internal"),
    draws: await drawsOf(room),
  };
}

function namedIn(labels: ReadonlyMap<string, { readonly number: string; readonly title: string }>) {
  return [...labels].map(([id, { number, title }]) => ({ id, number, name: title }));
}

/** Draws that were made: each has a record that anybody can redo. */
async function drawsOf(room: Room): Promise<DeskMeeting["draws"]> {
  const rows = await db.awardTie.findMany({
    where: { meetingId: room.meeting.id, settledAt: { not: null }, seedValue: { not: null } },
    select: { id: true, entryIds: true },
    orderBy: { fixedAt: "asc" },
    take: DRAWS_MAX,
  });
  const numbers = rowsOf(room);
  return rows.map(({ id, entryIds }) => ({ id, numbers: entryIds.map((entry) => numbers.get(entry)?.number ?? "") }));
}
