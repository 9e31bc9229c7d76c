import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { orderTied } from "@/lib/awards/deliberation/moves/move";
import { acceptChairDecision } from "@/lib/awards/deliberation/ties/accept-chair-decision";
import { acceptSeed } from "@/lib/awards/deliberation/ties/seed";
import { readTie, seedNameOf, type Tie } from "@/lib/awards/meetings/queries/tie";
import { MeetingRefused } from "@/lib/awards/meetings/refusals";
import { categoryOf, listOf, openSitting, type Room } from "@/lib/awards/meetings/room";
import { tieGroups } from "@/lib/awards/meetings/tie-groups";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, StepNotAllowed } from "@/lib/errors";
import { requireQuorum } from "./decide";
import { append, granted, lockOpen, meetingSubject, meetingView, momentOf, type SeenMeeting, touch } from "./record";

/** 同順位の扱いの開始: who is equal is fixed, and from which public value a draw would come, before anybody knows it. */
export async function startTie(uow: UnitOfWork, { group, ...seen }: SeenMeeting & { readonly group: number }) {
  const room = await lockOpen(uow, seen);
  const { item } = requireQuorum(room);
  const entryIds = tieGroups(room)[group];
  const category = entryIds === undefined ? null : categoryOf(room, entryIds);
  if (entryIds === undefined || category === null) throw new StepNotAllowed();
  if ((await openTie(uow, room)) !== null) throw new StepNotAllowed();
  await uow.tx.awardTie.create({
    data: {
      ...{ meetingId: room.meeting.id, itemId: item.id, category, entryIds: [...entryIds] },
      ...{ fixedAt: uow.now, seedName: seedNameOf(room.settings.tieRule) },
    },
    select: { id: true },
  });
  await recorded(uow, room, "awardMeeting.startTie");
}

/** Without a chair in the room, the step of the chair is passed over, with the reason. */
export async function passForChair(uow: UnitOfWork, { reason, ...seen }: SeenMeeting & { readonly reason: string }) {
  const room = await lockOpen(uow, seen);
  const inside = openSitting(room)?.insideThroughout ?? [];
  if (room.people.some(({ id, seat }) => seat === "chair" && inside.includes(id)))
    throw new MeetingRefused("委員長が出席しているため、委員長が自分の画面で決めます。");
  await decideForChair(uow, room, { kind: "passed", reason });
  await touch(uow, room.meeting.id);
}

export type ChairTie =
  | { readonly kind: "ordered"; readonly order: readonly string[]; readonly reason: string }
  | { readonly kind: "passed"; readonly reason: string };

/** What the chair says about the group that waits for it. */
export async function decideForChair(uow: UnitOfWork, room: Room, decision: ChairTie): Promise<void> {
  const tie = await openTie(uow, room);
  const waiting = tie?.result.waiting.find((one) => one.for === "chair");
  if (tie === null || waiting === undefined) throw new StepNotAllowed();
  const { entryIds } = waiting;
  const isWhole = decision.kind === "passed" || [...decision.order].sort().join() === [...entryIds].sort().join();
  if (!isWhole) throw new FieldsRefused({ order: "対象の応募の番号を、すべて1回ずつ、上位から順に入力してください。" });
  const accepted = granted(
    acceptChairDecision(
      decision.kind === "passed" ? { ...decision, entryIds } : { ...decision, order: decision.order },
    ),
  );
  const decisions = [...tie.decisions, accepted].map((one) => JSON.parse(JSON.stringify(one)));
  await uow.tx.awardTie.update({ where: { id: tie.id }, data: { decisions }, select: { id: true } });
  await recordAudit(uow, { action: "awardMeeting.chairTie", subject: meetingSubject(room.meeting.id) });
}

type Published = SeenMeeting & { readonly value: string; readonly publishedAt: Date };

/** 公表値: published by others, after who draws was fixed. Nobody changes it any more. */
export async function recordSeed(uow: UnitOfWork, { value, publishedAt, ...seen }: Published): Promise<void> {
  const room = await lockOpen(uow, seen);
  const tie = await openTie(uow, room);
  if (tie === null || tie.seedName === null || tie.result.waiting.every((one) => one.for !== "seed"))
    throw new StepNotAllowed();
  if (publishedAt > uow.now)
    throw new FieldsRefused({ publishedAt: "公表された日時は、現在より前の日時を入力してください。" });
  const outcome = acceptSeed({ name: tie.seedName, value, publishedAt, fixedAt: tie.fixedAt });
  if (!outcome.ok)
    throw new FieldsRefused({ [outcome.code === "SEED_FORM" ? "value" : "publishedAt"]: outcome.sentence });
  await uow.tx.awardTie.update({
    where: { id: tie.id },
    data: { seedValue: outcome.value.value, seedPublishedAt: publishedAt },
    select: { id: true },
  });
  await recorded(uow, room, "awardMeeting.drawSeed");
}

/** The order that the rule gave, into the log and the list. */
export async function settleTie(uow: UnitOfWork, seen: SeenMeeting): Promise<Room> {
  const room = await lockOpen(uow, seen);
  const sitting = requireQuorum(room);
  const tie = await openTie(uow, room);
  const list = tie === null ? null : listOf(room, tie.category);
  if (tie === null || list === null || tie.result.waiting.length > 0) throw new StepNotAllowed();
  if (tie.entryIds.some((id) => !sitting.item.entryIds.includes(id)))
    throw new MeetingRefused("同順位の応募をすべて挙げた議案を始めてから、順を決めてください。");
  const at = momentOf(uow, room);
  const { category, result } = tie;
  const change = granted(orderTied(list, result.groups.flat(), at));
  await uow.tx.awardTie.update({ where: { id: tie.id }, data: { settledAt: uow.now }, select: { id: true } });
  return append(uow, room, "awardMeeting.settleTie", [
    { kind: "tie-broken", at, category, taken: result.taken },
    { kind: "changed", at, category, change },
  ]);
}

function openTie(uow: UnitOfWork, room: Room): Promise<Tie | null> {
  return readTie(uow.tx, room);
}

type Noted = "awardMeeting.startTie" | "awardMeeting.drawSeed";

async function recorded(uow: UnitOfWork, { meeting }: Room, action: Noted): Promise<void> {
  const after = await touch(uow, meeting.id);
  await recordAudit(uow, {
    ...{ action, subject: meetingSubject(meeting.id) },
    ...{ before: meetingView(meeting), after: meetingView(after) },
  });
}
