import "server-only";
import type { Juror } from "@/lib/access/actor";
import { eligibleFor } from "@/lib/awards/deliberation/log/item-quorum";
import { presenceAfter } from "@/lib/awards/deliberation/log/presence";
import type { Sitting } from "@/lib/awards/deliberation/log/sittings";
import { actLines } from "@/lib/awards/deliberation/minutes/act-lines";
import { voiceFor } from "@/lib/awards/deliberation/minutes/voice";
import { barredFrom } from "@/lib/awards/deliberation/people";
import { boxOf, withBox } from "@/lib/awards/meetings/boxes";
import { evenBallot } from "@/lib/awards/meetings/desk/item";
import type { JurorBallot, JurorItem, JurorMeeting, JurorNow } from "@/lib/awards/meetings/juror-view";
import { minutesRequest } from "@/lib/awards/meetings/minutes";
import { openSitting, type Room } from "@/lib/awards/meetings/room";
import type { EntryLabel } from "@/lib/awards/meetings/view";
import { sha256Hex } from "@/lib/crypto/sha256";
import { db } from "@/lib/db/client";
import { entryLabels } from "./entry-labels";
import { readRoom } from "./room";
import { readTie } from "./tie";

const MEETINGS_MAX = 20;

/** The meetings that the juror is called to, until they are closed. */
export async function listJurorMeetings(juror: Juror): Promise<JurorMeeting[]> {
  const rows = await db.awardMeeting.findMany({
    where: { editionId: { in: juror.seats.map(({ editionId }) => editionId) }, status: { in: ["CONVENED", "OPEN"] } },
    select: { id: true },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: MEETINGS_MAX,
  });
  const rooms = await Promise.all(rows.map(({ id }) => readRoom(db, juror, id)));
  const own = rooms
    .filter((room) => room !== null)
    .filter(({ people }) => people.some(({ id }) => id === juror.accountId));
  return Promise.all(own.map((room) => meetingOf(juror, room)));
}

/** Changes whenever what this juror sees does, and by nothing else: what they may not see does not show in it either. */
export async function jurorState(juror: Juror): Promise<string> {
  return sha256Hex(JSON.stringify(await listJurorMeetings(juror)));
}

async function meetingOf(juror: Juror, room: Room): Promise<JurorMeeting> {
  const { meeting, people, fiscalYear } = room;
  const chair = people.find(({ seat }) => seat === "chair");
  return {
    ...{ id: meeting.id, fiscalYear, ordinal: meeting.ordinal, isOpen: meeting.status === "OPEN" },
    ...{ startsAt: meeting.startsAt, place: meeting.place, chair: chair?.name ?? null },
    isChair: chair?.id === juror.accountId,
    now: await nowOf(juror, room),
  };
}

async function nowOf(juror: Juror, room: Room): Promise<JurorNow> {
  const sitting = openSitting(room);
  const where = presenceAfter(room.log).get(juror.accountId);
  const isBarred = sitting !== null && barredFrom(sitting.item.entryIds, room.conflicts).has(juror.accountId);
  if (where === "outside" || (where === "inside" && isBarred)) return { kind: "out" };
  if (where === undefined && room.meeting.status === "OPEN") return { kind: "absent" };
  return sitting === null || where === undefined ? { kind: "waiting" } : itemOf(juror, room, sitting);
}

async function itemOf(juror: Juror, room: Room, { item, acts, ...sitting }: Sitting): Promise<JurorNow> {
  const labels = await entryLabels(juror, item.entryIds);
  const entries = item.entryIds.flatMap((id) => labels.get(id) ?? []);
  const request = minutesRequest(
    room,
    [...labels].map(([id, { number, title }]) => ({ id, number, name: title })),
  );
  const voice = voiceFor("internal", request);
  const isEligible = eligibleFor({ item, acts, ...sitting }, room).includes(juror.accountId);
  return {
    ...{ kind: "item", subject: item.subject, entries, isEligible },
    lines: acts.flatMap((act) => actLines(act, voice, request.names)),
    ballot: await ballotOf(juror, room, labels),
    ...(isEligible ? await chairActs(juror, room, labels) : { even: null, tie: null }),
  };
}

async function ballotOf(
  juror: Juror,
  { meeting }: Room,
  labels: ReadonlyMap<string, EntryLabel>,
): Promise<JurorBallot | null> {
  const open = await db.awardBallotQuestion.findFirst({
    where: { meetingId: meeting.id, closedAt: null },
    include: withBox,
  });
  if (open === null) return null;
  const { question, voted } = boxOf(open);
  const { id: questionId, kind, subject } = question;
  const candidates = question.kind === "choice" ? question.candidates : [];
  return {
    ...{ questionId, kind, subject, hasVoted: voted.includes(juror.accountId) },
    places: question.kind === "choice" ? question.places : 0,
    candidates: candidates.map((id) => ({ value: id, label: inWords(labels.get(id)) })),
  };
}

function inWords(label: EntryLabel | undefined): string {
  return label === undefined ? "" : `${label.number} ${label.title}`;
}

type ChairActs = Pick<JurorItem, "even" | "tie">;

/** What waits for the chair. */
async function chairActs(
  { accountId }: Juror,
  room: Room,
  labels: ReadonlyMap<string, EntryLabel>,
): Promise<ChairActs> {
  if (room.people.every(({ id, seat }) => seat !== "chair" || id !== accountId)) return { even: null, tie: null };
  const even = evenBallot(room);
  const tie = await readTie(db, room);
  const waiting = tie?.result.waiting.find((one) => one.for === "chair");
  return {
    even: even?.kind === "ballot" ? { questionId: even.question.id, subject: even.question.subject } : null,
    tie: waiting === undefined ? null : waiting.entryIds.flatMap((id) => labels.get(id) ?? []),
  };
}
