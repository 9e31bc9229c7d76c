import { isEven } from "@/lib/awards/deliberation/ballots/chair-vote";
import { eligibleFor, itemQuorum } from "@/lib/awards/deliberation/log/item-quorum";
import { actLines } from "@/lib/awards/deliberation/minutes/act-lines";
import type { MinutesRequest } from "@/lib/awards/deliberation/minutes/request";
import { tieLines } from "@/lib/awards/deliberation/minutes/tie-lines";
import { voiceFor } from "@/lib/awards/deliberation/minutes/voice";
import { boxOf, type StoredBox } from "@/lib/awards/meetings/boxes";
import type { Tie } from "@/lib/awards/meetings/queries/tie";
import { openSitting, planKeyOf, type Room } from "@/lib/awards/meetings/room";
import { tieGroups } from "@/lib/awards/meetings/tie-groups";
import type { BallotView, ItemView, TieView } from "@/lib/awards/meetings/view";
import { type LabelOf, nameOf, outsideNames } from "./parts";

/** The open item as the officer runs it. */
export function itemView(room: Room, labelOf: LabelOf, request: MinutesRequest): ItemView | null {
  const sitting = openSitting(room);
  if (sitting === null) return null;
  const { item, acts } = sitting;
  const { deciding, needed, sentence } = itemQuorum(sitting, room);
  const voice = voiceFor("internal", request);
  const planned = room.agenda.items.find(({ key }) => key === planKeyOf(item.id));
  return {
    ...{ subject: item.subject, entries: item.entryIds.map(labelOf), out: outsideNames(room) },
    ...{ deciding, needed, sentence, isDecision: planned?.kind === "decision" },
    lines: acts.flatMap((act) => actLines(act, voice, request.names)),
    groups: tieGroups(room).map((group) => group.map(labelOf)),
    ballots: acts.flatMap((act) =>
      act.kind === "ballot" ? [{ value: act.question.id, label: act.question.subject }] : [],
    ),
  };
}

export function ballotView(room: Room, open: StoredBox | null): BallotView | null {
  const sitting = openSitting(room);
  if (open === null || sitting === null) return null;
  const { question, voted } = boxOf(open);
  const eligible = eligibleFor(sitting, room).length;
  return { subject: question.subject, voted: voted.map((id) => nameOf(room, id)), eligible };
}

export function tieView(room: Room, tie: Tie | null, labelOf: LabelOf, request: MinutesRequest): TieView | null {
  if (tie === null) return null;
  const inside = openSitting(room)?.insideThroughout ?? [];
  const voice = voiceFor("internal", request);
  return {
    ...{ entries: tie.entryIds.map(labelOf), fixedAt: tie.fixedAt, seedName: tie.seedName },
    waitsFor: tie.result.waiting[0]?.for ?? null,
    isChairThere: room.people.some(({ id, seat }) => seat === "chair" && inside.includes(id)),
    lines: tie.result.taken.flatMap((taken) => tieLines(taken, voice, request.names)),
  };
}

/** The last ballot of the open item when it is even and the chair has not decided: what waits for the chair. */
export function evenBallot(room: Room) {
  const acts = openSitting(room)?.acts ?? [];
  return acts.find(
    (act) =>
      act.kind === "ballot" &&
      isEven(act) &&
      acts.every((other) => other.kind !== "chair-vote" || other.questionId !== act.question.id),
  );
}
