import "server-only";
import { chairVote } from "@/lib/awards/deliberation/ballots/chair-vote";
import { eligibleFor } from "@/lib/awards/deliberation/log/item-quorum";
import { MeetingNotFound } from "@/lib/awards/meetings/refusals";
import { openSitting, type Room, rowsOf } from "@/lib/awards/meetings/room";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StepNotAllowed } from "@/lib/errors";
import { requireQuorum } from "./decide";
import { append, enterRoom, granted, momentOf, touch } from "./record";
import { decideForChair } from "./ties";

type Even = { readonly id: string; readonly questionId: string; readonly isCarried: boolean; readonly reason: string };

/** 可否同数のときは委員長の決するところによる: openly, with a reason, and once. */
export async function decideEven(uow: UnitOfWork, { id, questionId, isCarried, reason }: Even): Promise<Room> {
  const room = await asChair(uow, id);
  const { acts } = requireQuorum(room);
  const ballot = acts.find((act) => act.kind === "ballot" && act.question.id === questionId);
  if (ballot?.kind !== "ballot") throw new StepNotAllowed();
  if (acts.some((act) => act.kind === "chair-vote" && act.questionId === questionId)) throw new StepNotAllowed();
  const event = granted(chairVote({ ballot, isCarried, reason }));
  return append(uow, room, "awardMeeting.chairVote", [{ ...event, at: momentOf(uow, room) }]);
}

type OfTie = {
  readonly id: string;
  readonly kind: "ordered" | "passed";
  /** Numbers of the entries, best first. */
  readonly order: readonly string[];
  readonly reason: string;
};

/** The chair's step of the tie rule. */
export async function decideTie(uow: UnitOfWork, { id, kind, order, reason }: OfTie): Promise<void> {
  const room = await asChair(uow, id);
  const byNumber = new Map([...rowsOf(room).values()].map(({ number, entryId }) => [number, entryId]));
  const decision =
    kind === "passed" ? { kind, reason } : { kind, order: order.map((number) => byNumber.get(number) ?? ""), reason };
  await decideForChair(uow, room, decision);
  await touch(uow, room.meeting.id);
}

/** The chair, in the room since the item was opened and without a conflict on it. */
async function asChair(uow: UnitOfWork, id: string): Promise<Room> {
  const { actor } = uow;
  const room = await enterRoom(uow, id);
  const own = actor.kind === "juror" ? actor.accountId : null;
  const isChair = room.people.some((person) => person.id === own && person.seat === "chair");
  const sitting = openSitting(room);
  if (!isChair || own === null || room.meeting.status !== "OPEN") throw new MeetingNotFound();
  if (sitting === null || !eligibleFor(sitting, room).includes(own)) throw new StepNotAllowed();
  return room;
}
