import "server-only";
import { hasDuty, type Staff, viewerOf } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { minutesText } from "@/lib/awards/deliberation/minutes/draft";
import type { Audience } from "@/lib/awards/deliberation/minutes/request";
import { drawFile } from "@/lib/awards/deliberation/ties/draw-file";
import { minutesRequest } from "@/lib/awards/meetings/minutes";
import { type Room, rowsOf } from "@/lib/awards/meetings/room";
import { db } from "@/lib/db/client";
import { recordLook } from "@/lib/db/unit-of-work";
import { readDeskRoom } from "./desk";
import { entryLabels } from "./entry-labels";

export type MeetingFile = { readonly name: string; readonly type: string; readonly text: string };

type Place = { readonly year: string; readonly meeting: string };

/** The draft of the minutes as text; null for whoever the meeting does not exist for. */
export async function minutesFile(staff: Staff, place: Place, audience: Audience): Promise<MeetingFile | null> {
  const room = await roomOf(staff, place);
  if (room === null) return null;
  const text = minutesText(await requestOf(staff, room), audience);
  await taken(staff, room);
  return { name: fileName(room, `minutes-${audience}.txt`), type: "text/plain", text };
}

export async function requestOf(staff: Staff, room: Room) {
  const labels = await entryLabels(staff, [...rowsOf(room).keys()]);
  return minutesRequest(
    room,
    [...labels].map(([id, { number, title }]) => ({ id, number, name: title })),
  );
}

/** What was decided and how, exactly as sealed: no person occurs in it. */
export async function certificateFile(staff: Staff, place: Place): Promise<MeetingFile | null> {
  const room = await roomOf(staff, place);
  const text = room?.meeting.certificate ?? null;
  if (room === null || text === null) return null;
  await taken(staff, room);
  return { name: fileName(room, "certificate.json"), type: "application/json", text };
}

/** The record of one draw, from which anybody can redo it with `redo-draw.mjs`. */
export async function drawRecord(staff: Staff, place: Place, id: string): Promise<MeetingFile | null> {
  const room = await roomOf(staff, place);
  if (room === null || !/^[\da-f-]{36}$/.test(id)) return null;
  const tie = await db.awardTie.findFirst({ where: { id, meetingId: room.meeting.id, settledAt: { not: null } } });
  if (tie === null || tie.seedName === null || tie.seedValue === null) return null;
  const drawn = lotsOf(room, tie.entryIds);
  await taken(staff, room);
  const draw = { edition: String(room.fiscalYear), seed: tie.seedValue, seedName: tie.seedName, entryNumbers: drawn };
  return { name: fileName(room, "draw.txt"), type: "text/plain", text: drawFile(draw) };
}

/** Those whom the draw was between: a group that an earlier step divided is smaller than the equals. */
function lotsOf(room: Room, entryIds: readonly string[]): readonly string[] {
  const drawn = room.log.flatMap((event) =>
    event.kind === "tie-broken" ? event.taken.flatMap((taken) => (taken.by === "draw" ? [taken.lots] : [])) : [],
  );
  const numbers = new Set(entryIds.map((entryId) => rowsOf(room).get(entryId)?.number ?? ""));
  return drawn.flat().flatMap(({ entryNumber }) => (numbers.has(entryNumber) ? [entryNumber] : []));
}

/** Null while looking on as a colleague, too. */
async function roomOf(staff: Staff, { year, meeting }: Place): Promise<Room | null> {
  if (viewerOf(staff) !== null) return null;
  if (!hasDuty(staff, "AWARD") || !/^\d{4}$/.test(year) || !/^\d{1,3}$/.test(meeting)) return null;
  const edition = await db.awardEdition.findUnique({ where: { fiscalYear: Number(year) }, select: { id: true } });
  return edition === null ? null : readDeskRoom(staff, edition.id, Number(meeting));
}

function taken(staff: Staff, { meeting }: Room): Promise<void> {
  return recordLook(staff, (uow) =>
    recordAudit(uow, { action: "awardMeeting.export", subject: { kind: "awardMeeting-exports", id: meeting.id } }),
  );
}

function fileName({ fiscalYear, meeting }: Room, end: string): string {
  return `award-${fiscalYear}-meeting-${meeting.ordinal}-${end}`;
}
