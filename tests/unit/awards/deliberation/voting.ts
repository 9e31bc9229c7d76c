import { type BallotBox, castBallot, emptyBox, type RandomBytes } from "@/lib/awards/deliberation/ballots/box";
import type { ChoiceQuestion, Question, Vote, YesNoQuestion } from "@/lib/awards/deliberation/ballots/question";
import { randomSource } from "@/tests/support/random";

export const JURY = ["m1", "m2", "m3", "m4", "m5"];

export const move: YesNoQuestion = {
  ...{ kind: "yes-no", id: "q1", subject: "4位から2位に移す" },
  ...{ share: "majority", of: "voters" },
};

export const prize: ChoiceQuestion = {
  ...{ kind: "choice", id: "q2", subject: "特別賞" },
  ...{ candidates: ["a", "b", "c", "d"], places: 2 },
};

export function seeded(seed: number): RandomBytes {
  const random = randomSource(seed);
  return (count) => Uint8Array.from({ length: count }, () => random.below(256));
}

export type Pair = readonly [memberId: string, vote: Vote];

export function filled(question: Question, pairs: readonly Pair[], randomBytes: RandomBytes): BallotBox {
  return pairs.reduce((box, [memberId, vote]) => {
    const cast = castBallot(box, { memberId, vote, eligible: JURY }, randomBytes);
    if (!cast.ok) throw new Error(cast.sentence);
    return cast.value;
  }, emptyBox(question));
}

export const votedBy = (votes: readonly Vote[]) => votes.map((vote, place): Pair => [`m${place + 1}`, vote]);
