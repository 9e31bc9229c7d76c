import "server-only";
import type { Actor } from "@/lib/access/actor";
import { BLOCKING } from "@/lib/awards/conflicts/workflow";
import type { Conflict, Person } from "@/lib/awards/deliberation/people";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import { storedSettings } from "@/lib/awards/editions/stored";
import { readFrozen } from "@/lib/awards/meetings/frozen-list";
import { relationsTo } from "@/lib/awards/meetings/permissions";
import type { Meeting, Room } from "@/lib/awards/meetings/room";
import { type SeatInRoom, storedAgenda, storedConflicts, storedPeople } from "@/lib/awards/meetings/stored";
import { storedEvent } from "@/lib/awards/meetings/stored-log";
import { isInConflict } from "@/lib/awards/results/queries/conflict";
import type { Prisma } from "@/lib/db/generated/client";

const EVENTS_MAX = 10_000;
const CONFLICTS_MAX = 10_000;
const PEOPLE_MAX = 500;

export type Reader = Pick<
  Prisma.TransactionClient,
  | "account"
  | "awardBallotQuestion"
  | "awardConflict"
  | "awardEdition"
  | "awardEntry"
  | "awardJuror"
  | "awardMeeting"
  | "awardMeetingEvent"
  | "awardFrozenList"
  | "awardRevision"
  | "awardTie"
>;

/** A meeting as this actor stands to it; null for whoever has nothing to do with it. */
export async function readRoom(reader: Reader, actor: Actor, id: string): Promise<Room | null> {
  const meeting = await reader.awardMeeting.findUnique({ where: { id } });
  if (meeting === null) return null;
  const isConflict = actor.kind === "staff" && (await isInConflict(reader, actor, meeting.editionId));
  const relations = relationsTo(actor, { ...meeting, isInConflict: isConflict });
  if (relations.length === 0) return null;
  const lists = await reader.awardFrozenList.findMany({
    where: { meetingId: id },
    orderBy: { category: "asc" },
    take: 100,
  });
  const frozen = meeting.categories.flatMap((key) => lists.filter(({ category }) => category === key).map(readFrozen));
  const entryIds = frozen.flatMap(({ entries }) => entries.map(({ entryId }) => entryId));
  const seats = storedPeople(meeting.people);
  const rows = await reader.awardMeetingEvent.findMany({
    where: { meetingId: id },
    orderBy: { ordinal: "asc" },
    take: EVENTS_MAX,
  });
  const { settings, fiscalYear } = await settingsOf(reader, meeting);
  return {
    ...{ meeting, relations, frozen, settings, fiscalYear },
    agenda: storedAgenda(meeting.agenda),
    people: await withNames(reader, seats),
    conflicts: await conflictsOf(reader, meeting, { people: seats.map((seat) => seat.id), entryIds }),
    quorum: settings.quorum,
    log: rows.map(({ event }) => storedEvent(event)),
    head: rows.at(-1)?.sha256 ?? "",
  };
}

/** Those by which it was convened; before, those in force. */
async function settingsOf(reader: Reader, { editionId, revisionId }: Meeting) {
  const { fiscalYear } = await reader.awardEdition.findUniqueOrThrow({
    where: { id: editionId },
    select: { fiscalYear: true },
  });
  if (revisionId !== null) {
    const { settings } = await reader.awardRevision.findUniqueOrThrow({
      where: { id: revisionId },
      select: { settings: true },
    });
    return { settings: storedSettings(settings), fiscalYear };
  }
  const inForce = await settingsInForce(editionId, reader);
  if (inForce === null) throw new Error("A meeting of an edition that is not announced.");
  return { settings: inForce.settings, fiscalYear };
}

async function withNames(reader: Reader, seats: readonly SeatInRoom[]): Promise<Person[]> {
  const accounts = await reader.account.findMany({
    where: { id: { in: seats.map(({ id }) => id) } },
    select: { id: true, name: true },
    orderBy: { id: "asc" },
    take: PEOPLE_MAX,
  });
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return seats.map(({ id, seat }) => ({ id, seat, name: names.get(id) ?? "" }));
}

type Among = { readonly people: readonly string[]; readonly entryIds: readonly string[] };

/** What is in force now, and what was at any moment of the meeting: whoever had to be out once stays out. */
async function conflictsOf(reader: Reader, { conflicts }: Meeting, { people, entryIds }: Among): Promise<Conflict[]> {
  const now = await reader.awardConflict.findMany({
    where: { personId: { in: [...people] }, entryId: { in: [...entryIds] }, status: { in: [...BLOCKING] } },
    select: { personId: true, entryId: true },
    orderBy: [{ entryId: "asc" }, { personId: "asc" }],
    take: CONFLICTS_MAX,
  });
  const all = [...storedConflicts(conflicts), ...now];
  return [...new Map(all.map((one) => [`${one.personId} ${one.entryId}`, one])).values()];
}
