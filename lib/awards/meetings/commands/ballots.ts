import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import { recordAudit } from "@/lib/audit/record";
import { type BallotBox, castBallot } from "@/lib/awards/deliberation/ballots/box";
import { answerTo, type Question, type Vote } from "@/lib/awards/deliberation/ballots/question";
import { tallyOf } from "@/lib/awards/deliberation/ballots/tally";
import { eligibleFor, itemQuorum } from "@/lib/awards/deliberation/log/item-quorum";
import { boxOf, withBox, writtenVote } from "@/lib/awards/meetings/boxes";
import { MeetingNotFound, MeetingRefused } from "@/lib/awards/meetings/refusals";
import { openSitting, type Room } from "@/lib/awards/meetings/room";
import { asJson } from "@/lib/awards/meetings/stored-log";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StepNotAllowed } from "@/lib/errors";
import { requireQuorum } from "./decide";
import {
  append,
  enterRoom,
  granted,
  lockOpen,
  meetingSubject,
  meetingView,
  momentOf,
  type SeenMeeting,
  touch,
} from "./record";

type Asked = SeenMeeting & {
  readonly kind: Question["kind"];
  readonly subject: string;
  /** For a choice: how many each ballot may name. */
  readonly places: number;
};

/** 無記名投票の開始, about the open item. */
export async function openBallot(uow: UnitOfWork, { kind, subject, places, ...seen }: Asked): Promise<void> {
  const room = await lockOpen(uow, seen);
  const { item } = requireQuorum(room);
  const id = randomUUID();
  const question: Question =
    kind === "yes-no"
      ? { kind, id, subject, share: "majority", of: "voters" }
      : { kind, id, subject, candidates: item.entryIds, places: Math.min(places, item.entryIds.length) };
  const { meeting } = room;
  if ((await uow.tx.awardBallotQuestion.count({ where: { meetingId: meeting.id, closedAt: null } })) > 0)
    throw new MeetingRefused("ほかの無記名投票の途中です。締め切ってから始めてください。");
  await uow.tx.awardBallotQuestion.create({
    data: { id, meetingId: meeting.id, itemId: item.id, question: asJson(question) ?? "", openedAt: uow.now },
    select: { id: true },
  });
  await recorded(uow, room, "awardMeeting.openBallot");
}

/** 締切りと集計: only now does anybody learn anything of what was voted. */
export async function countBallot(uow: UnitOfWork, seen: SeenMeeting): Promise<Room> {
  const room = await lockOpen(uow, seen);
  const [open, sitting] = [await openQuestion(uow, room), openSitting(room)];
  if (open === null || sitting === null) throw new StepNotAllowed();
  const box = boxOf(open);
  const counting = { box, quorum: itemQuorum(sitting, room), eligible: eligibleFor(sitting, room) };
  const tally = granted(tallyOf(counting));
  await uow.tx.awardBallotQuestion.update({
    where: { id: open.id },
    data: { closedAt: uow.now },
    select: { id: true },
  });
  const { question, voted } = box;
  return append(uow, room, "awardMeeting.countBallot", [
    { kind: "ballot", at: momentOf(uow, room), question, voted, tally },
  ]);
}

/** やり直し: the votes are thrown away unread. */
export async function voidBallot(uow: UnitOfWork, { reason, ...seen }: SeenMeeting & { readonly reason: string }) {
  const room = await lockOpen(uow, seen);
  const open = await openQuestion(uow, room);
  if (open === null) throw new StepNotAllowed();
  const where = { questionId: open.id };
  await uow.tx.awardBallotPaper.deleteMany({ where });
  await uow.tx.awardBallotVoter.deleteMany({ where });
  await uow.tx.awardBallotQuestion.update({
    where: { id: open.id },
    data: { closedAt: uow.now, voidReason: reason },
    select: { id: true },
  });
  await recorded(uow, room, "awardMeeting.voidBallot", reason);
}

type Cast = { readonly id: string; readonly questionId: string; readonly vote: Vote };

/**
 * 投票. All papers of the box are written anew in the order of their random ids, so that neither their places nor their
 * transactions tell who brought which; that this person voted is recorded, and nothing more.
 */
export async function castVote(uow: UnitOfWork, { id, questionId, vote }: Cast): Promise<void> {
  const { actor } = uow;
  const room = await enterRoom(uow, id);
  if (actor.kind !== "juror" || room.meeting.status !== "OPEN") throw new MeetingNotFound();
  const [open, sitting] = [await openQuestion(uow, room), openSitting(room)];
  if (open === null || sitting === null || open.id !== questionId)
    throw new MeetingRefused("この投票は締め切られました。画面を読み込み直してください。");
  const box = boxOf(open);
  const cast = { memberId: actor.accountId, vote, eligible: eligibleFor(sitting, room) };
  const after = granted(castBallot(box, cast, randomBytes));
  await uow.tx.awardBallotVoter.create({
    data: { questionId, accountId: actor.accountId },
    select: { accountId: true },
  });
  await rewritePapers(uow, questionId, after);
  await recordAudit(uow, { action: "awardMeeting.vote", subject: meetingSubject(id) });
}

async function rewritePapers(uow: UnitOfWork, questionId: string, { question, ballots }: BallotBox): Promise<void> {
  await uow.tx.awardBallotPaper.deleteMany({ where: { questionId } });
  await uow.tx.awardBallotPaper.createMany({
    data: ballots.map(({ id, vote }) => ({ id, questionId, vote: writtenVote(answerTo(question, vote) ?? "abstain") })),
  });
}

function openQuestion(uow: UnitOfWork, { meeting }: Room) {
  return uow.tx.awardBallotQuestion.findFirst({ where: { meetingId: meeting.id, closedAt: null }, include: withBox });
}

async function recorded(
  uow: UnitOfWork,
  { meeting }: Room,
  action: "awardMeeting.openBallot" | "awardMeeting.voidBallot",
  reason?: string,
): Promise<void> {
  const after = await touch(uow, meeting.id);
  await recordAudit(uow, {
    ...{ action, subject: meetingSubject(meeting.id), reason: reason ?? null },
    ...{ before: meetingView(meeting), after: meetingView(after) },
  });
}
