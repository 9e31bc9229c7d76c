import type { ChoiceQuestion, Vote } from "./question";
import { BREAKDOWN_MIN } from "./secrecy";

export type Choice = {
  readonly kind: "choice";
  readonly voters: number;
  /** Null when withheld. */
  readonly breakdown: { readonly votes: readonly CandidateVotes[]; readonly abstain: number } | null;
  /** In the order of the question, never by votes: that would tell what is withheld. */
  readonly chosen: readonly string[];
  /** Equals of whom not all fit in: to be settled by the tie rule. Null when the votes settle it. */
  readonly tied: { readonly entryIds: readonly string[]; readonly places: number } | null;
};

type CandidateVotes = { readonly entryId: string; readonly votes: number };

/** Whoever has no vote is not chosen, even if a place stays empty. */
export function choiceOf({ candidates, places }: ChoiceQuestion, votes: readonly Vote[]): Choice {
  const counted = candidates.map((entryId) => ({
    entryId,
    votes: votes.filter((vote) => typeof vote !== "string" && vote.includes(entryId)).length,
  }));
  const abstain = votes.filter((vote) => vote === "abstain").length;
  return {
    kind: "choice",
    voters: votes.length,
    breakdown: votes.length < BREAKDOWN_MIN ? null : { votes: counted, abstain },
    ...placed(counted, places),
  };
}

function placed(counted: readonly CandidateVotes[], places: number): Pick<Choice, "chosen" | "tied"> {
  const named = counted.filter(({ votes }) => votes > 0);
  const above = (votes: number) => named.filter((other) => other.votes > votes).length;
  const withEquals = (votes: number) => named.filter((other) => other.votes >= votes).length;
  const chosen = named.filter(({ votes }) => withEquals(votes) <= places);
  const tied = named.filter(({ votes }) => above(votes) < places && withEquals(votes) > places);
  const idsOf = (list: readonly CandidateVotes[]) => list.map(({ entryId }) => entryId);
  return {
    chosen: idsOf(chosen),
    tied: tied.length === 0 ? null : { entryIds: idsOf(tied), places: places - chosen.length },
  };
}
