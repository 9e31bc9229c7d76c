import type { BallotBox } from "@/lib/awards/deliberation/ballots/box";
import type { Vote } from "@/lib/awards/deliberation/ballots/question";
import type { Prisma } from "@/lib/db/generated/client";
import { questionSchema } from "./stored-log";

export const withBox = { voters: true, papers: true } as const satisfies Prisma.AwardBallotQuestionInclude;

export type StoredBox = Prisma.AwardBallotQuestionGetPayload<{ include: typeof withBox }>;

/** The box as the rules know it. Who voted and what was voted come from two tables, each in an order of its own. */
export function boxOf({ question, voters, papers }: StoredBox): BallotBox {
  return {
    question: questionSchema.parse(question),
    voted: voters.map(({ accountId }) => accountId).sort(),
    ballots: papers
      .map(({ id, vote }) => ({ id, vote: readVote(vote) }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

export function writtenVote(vote: Vote): string {
  return typeof vote === "string" ? vote : vote.join(",");
}

function readVote(text: string): Vote {
  if (text === "yes" || text === "no" || text === "abstain") return text;
  return text.split(",");
}
