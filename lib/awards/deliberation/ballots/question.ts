import { byCodeUnits } from "@/lib/awards/code-unit-order";
import type { QuorumShare } from "@/lib/awards/editions/rules/judging-schema";

/** What is voted on in secret. */
export type Question = YesNoQuestion | ChoiceQuestion;

export type YesNoQuestion = {
  readonly kind: "yes-no";
  readonly id: string;
  readonly subject: string;
  readonly share: QuorumShare;
  /** Of how many the share is taken: all who voted, so that an abstention weighs like a no, or only yes and no. */
  readonly of: "voters" | "yes-and-no";
};

/** Each ballot names at most as many candidates as there are places. */
export type ChoiceQuestion = {
  readonly kind: "choice";
  readonly id: string;
  readonly subject: string;
  /** Entries. */
  readonly candidates: readonly string[];
  readonly places: number;
};

/** The named candidates, for a question of choice. */
export type Vote = "yes" | "no" | "abstain" | readonly string[];

/** Null for a vote that is no answer to the question. The order in which somebody ticked candidates is dropped: it could tell who. */
export function answerTo(question: Question, vote: Vote): Vote | null {
  if (vote === "abstain") return vote;
  if (typeof vote === "string") return question.kind === "yes-no" ? vote : null;
  if (question.kind === "yes-no" || vote.length === 0 || vote.length > question.places) return null;
  const isKnown = vote.every((id) => question.candidates.includes(id));
  return isKnown && new Set(vote).size === vote.length ? vote.toSorted(byCodeUnits) : null;
}
