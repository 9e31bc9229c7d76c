import type { BallotEvent, ChairVoteEvent } from "@/lib/awards/deliberation/log/event";
import { done, type Outcome, refused } from "@/lib/awards/deliberation/outcome";
import { acceptReason, type ReasonCode } from "@/lib/awards/deliberation/reason";

export type ChairVoteRequest = {
  readonly ballot: Pick<BallotEvent, "question" | "tally">;
  readonly isCarried: boolean;
  readonly reason: string;
};

/** 可否同数のときは委員長の決するところによる: only then, and not in secret. */
export function chairVote(request: ChairVoteRequest): Outcome<ChairVoteEvent, ReasonCode | "NOT_EVEN"> {
  const { ballot, isCarried } = request;
  if (!isEven(ballot)) return refused("NOT_EVEN", "可否同数ではないため、委員長の決定は必要ありません。");
  const reason = acceptReason(request.reason);
  if (!reason.ok) return reason;
  return done({ kind: "chair-vote", questionId: ballot.question.id, isCarried, reason: reason.value });
}

export function isEven({ tally }: Pick<BallotEvent, "tally">): boolean {
  return tally.kind === "yes-no" && tally.result === "even";
}
