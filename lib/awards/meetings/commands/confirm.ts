import "server-only";
import { officerOf } from "@/lib/awards/editions/commands/record";
import { certificateOf } from "@/lib/awards/meetings/certificate";
import { MeetingRefused } from "@/lib/awards/meetings/refusals";
import type { Meeting, Room } from "@/lib/awards/meetings/room";
import { eventText, storedEvent } from "@/lib/awards/meetings/stored-log";
import { sha256Hex } from "@/lib/crypto/sha256";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { granted, lockSeen, moveMeeting, type SeenMeeting } from "./record";

const EVENTS_MAX = 10_000;

/** 確定, by a second officer: only a whole record, from the frozen lists to the prizes, becomes a result. */
export async function confirmMeeting(uow: UnitOfWork, seen: SeenMeeting): Promise<Meeting> {
  const room = await lockSeen(uow, seen);
  await requireWholeLog(uow, room);
  requireAllDecided(room);
  const { text, sha256 } = granted(certificateOf(room));
  return moveMeeting(uow, room, "confirm", {
    changes: { certificate: text, sha256, confirmedBy: officerOf(uow), confirmedAt: uow.now },
  });
}

type Reasoned = SeenMeeting & { readonly reason: string };

/** 無効: by a second officer too; another meeting has to be held. */
export async function annulMeeting(uow: UnitOfWork, { reason, ...seen }: Reasoned): Promise<Meeting> {
  return moveMeeting(uow, await lockSeen(uow, seen), "annul", { changes: { cancelReason: reason }, reason });
}

/** Every event is bound to the one before it. */
async function requireWholeLog(uow: UnitOfWork, { meeting }: Room): Promise<void> {
  const rows = await uow.tx.awardMeetingEvent.findMany({
    where: { meetingId: meeting.id },
    orderBy: { ordinal: "asc" },
    take: EVENTS_MAX,
  });
  const isWhole = rows.every(
    ({ ordinal, previous, sha256, event }, index) =>
      previous === (rows[index - 1]?.sha256 ?? "") &&
      sha256 === sha256Hex(eventText(previous, ordinal, storedEvent(event))),
  );
  if (!isWhole)
    throw new MeetingRefused(
      "審査会の記録のハッシュ値が一致しないため、確定できません。監査の担当に連絡してください。",
    );
}

function requireAllDecided({ frozen, log, settings }: Room): void {
  const open = frozen.filter(
    ({ category, entries }) =>
      entries.length > 0 && log.every((event) => event.kind !== "decided" || event.category !== category),
  );
  if (open.length === 0) return;
  const names = open.map(({ category }) => settings.categories.find(({ key }) => key === category)?.name ?? category);
  throw new MeetingRefused(
    `賞を決定していない部門（${names.join("、")}）があるため、確定できません。閉会した審査会を無効にして、改めて開いてください。`,
  );
}
