import "server-only";
import type { System } from "@/lib/access/actor";
import { officerOf } from "@/lib/awards/editions/commands/record";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import { blocking, visibleTo } from "@/lib/awards/entries/queries/scope";
import { readySeats } from "@/lib/awards/jury/ready-seats";
import { frozenContent } from "@/lib/awards/meetings/frozen-list";
import { firstRoundOf } from "@/lib/awards/meetings/queries/ranking";
import { readRoom } from "@/lib/awards/meetings/queries/room";
import { MeetingNotFound, MeetingRefused } from "@/lib/awards/meetings/refusals";
import type { Meeting, Room } from "@/lib/awards/meetings/room";
import type { SeatInRoom } from "@/lib/awards/meetings/stored";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { plannedAgenda } from "./agenda";
import { lockSeen, moveMeeting, type SeenMeeting, touch } from "./record";
import { tellConvened } from "./tell";

/** The portal freezes the whole list, whoever may see which of it. */
const PORTAL: System = { kind: "system", job: "award-meeting" };

const NOT_WORKED_OUT =
  "一次審査の順位がまだ計算されていません。採点を終え、得点の調整の画面で計算してから招集してください。";

const PEOPLE_MAX = 500;
const ENTRIES_MAX = 5_000;

/** 招集: the first round's result is frozen, with the people, the rules and the agenda. */
export async function conveneMeeting(uow: UnitOfWork, seen: SeenMeeting): Promise<Meeting> {
  const room = await lockSeen(uow, seen);
  const { meeting } = room;
  const inForce = await settingsInForce(meeting.editionId, uow.tx);
  if (inForce === null) throw new MeetingNotFound();
  const people = await peopleOfMeeting(uow, room);
  if (people.filter(({ seat }) => seat !== "secretariat").length === 0)
    throw new MeetingRefused(
      "選んだ部門をすべて担当する、就任済みの審査委員がいません。部門を分けて審査会を準備するか、審査委員の担当する部門を見直してください。",
    );
  for (const category of meeting.categories) await freeze(uow, room, category);
  const after = await moveMeeting(uow, room, "convene", {
    changes: {
      ...{ convenedBy: officerOf(uow), convenedAt: uow.now, revisionId: inForce.revisionId },
      ...{ people: people.map((one) => ({ ...one })), expected: people.map(({ id }) => id) },
    },
  });
  const convened = await readRoom(uow.tx, uow.actor, after.id);
  if (convened === null) throw new MeetingNotFound();
  const expected = people.map(({ id }) => id);
  const conflicts = convened.conflicts.map((one) => ({ ...one }));
  await tellConvened(uow, convened, expected);
  return touch(uow, after.id, { agenda: plannedAgenda({ ...convened, expected }), conflicts });
}

async function freeze(uow: UnitOfWork, { meeting, settings, fiscalYear }: Room, category: string): Promise<void> {
  const { editionId, id: meetingId } = meeting;
  const ranking = await firstRoundOf(uow.actor, { editionId, category, settings, reader: uow.tx });
  if (ranking === null) throw new MeetingRefused(NOT_WORKED_OUT);
  const entries = await uow.tx.awardEntry.findMany({
    where: { AND: [visibleTo(PORTAL), { id: { in: ranking.map(({ entryId }) => entryId) } }] },
    select: { id: true, number: true },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
  const numbers = new Map(entries.map(({ id, number }) => [id, number]));
  const rows = ranking
    .map(({ entryId, place, value, standardError }) => ({
      ...{ entryId, number: numbers.get(entryId) ?? "", place, value, standardError },
    }))
    .sort((one, other) => one.place - other.place || (one.number < other.number ? -1 : 1));
  await uow.tx.awardFrozenList.create({
    data: { meetingId, category, ...frozenContent(fiscalYear, category, rows) },
    select: { meetingId: true },
  });
}

/** Jurors of all its categories, the chair first, and officers who are in conflict with nothing of the year. */
async function peopleOfMeeting(uow: UnitOfWork, { meeting }: Room): Promise<SeatInRoom[]> {
  const { editionId, categories } = meeting;
  const seats = await uow.tx.awardJuror.findMany({
    where: { ...readySeats(editionId), categories: { hasEvery: categories } },
    select: { accountId: true, isChair: true },
    orderBy: [{ isChair: "desc" }, { nameKana: "asc" }, { id: "asc" }],
    take: PEOPLE_MAX,
  });
  const officers = await uow.tx.account.findMany({
    where: { kind: "STAFF", isActive: true, duties: { has: "AWARD" } },
    select: { id: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: PEOPLE_MAX,
  });
  const barred = await uow.tx.awardConflict.findMany({
    where: { AND: [blocking(officers.map(({ id }) => id)), { entry: { editionId } }] },
    select: { personId: true },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
  const free = officers.filter(({ id }) => barred.every(({ personId }) => personId !== id));
  return [
    ...seats.map(({ accountId, isChair }) => ({
      id: accountId,
      seat: isChair ? ("chair" as const) : ("member" as const),
    })),
    ...free.map(({ id }) => ({ id, seat: "secretariat" as const })),
  ];
}
