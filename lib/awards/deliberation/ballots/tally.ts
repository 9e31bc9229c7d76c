import { byCodeUnits } from "@/lib/awards/code-unit-order";
import { done, type Outcome, refused } from "@/lib/awards/deliberation/outcome";
import type { QuorumVerdict } from "@/lib/awards/deliberation/quorum";
import type { Ballot, BallotBox } from "./box";
import { type Choice, choiceOf } from "./choice";
import { answerTo } from "./question";
import { type YesNo, yesNoOf } from "./yes-no";

export type Tally = Choice | YesNo;

export type Counting = {
  readonly box: BallotBox;
  readonly quorum: QuorumVerdict;
  /** Members in the room without a conflict on anything that is voted on. */
  readonly eligible: readonly string[];
};

export type TallyCode = "NO_QUORUM" | "COUNT_DIFFERS" | "STRANGER" | "BROKEN";

/** A member in the room who did not even abstain took no part, so the voters alone have to make up the quorum. */
export function tallyOf({ box, quorum, eligible }: Counting): Outcome<Tally, TallyCode> {
  const { question, voted, ballots } = box;
  if (!quorum.isPossible) return refused("NO_QUORUM", quorum.sentence ?? NO_QUORUM);
  if (voted.length !== ballots.length)
    return refused(
      "COUNT_DIFFERS",
      `投票した委員は${voted.length}名、投票は${ballots.length}票で、数が合わないため集計できません。投票をやり直してください。`,
    );
  if (voted.some((id) => !eligible.includes(id)))
    return refused(
      "STRANGER",
      "投票に加われない人の投票が含まれているため、集計できません。投票をやり直してください。",
    );
  if (isBroken(box)) return refused("BROKEN", "投票の記録に誤りがあるため、集計できません。投票をやり直してください。");
  if (voted.length < quorum.needed)
    return refused(
      "NO_QUORUM",
      `投票した委員は${voted.length}名で、定足数の${quorum.needed}名に足りないため、集計できません。棄権する委員も、棄権として投票してください。`,
    );

  return done(question.kind === "yes-no" ? yesNoOf(question, votesOf(ballots)) : choiceOf(question, votesOf(ballots)));
}

const NO_QUORUM = "定足数に足りないため、集計できません。";

function votesOf(ballots: readonly Ballot[]) {
  return ballots.map(({ vote }) => vote);
}

/** Not what the box itself lets in: twice the same voter or ballot, or a vote that answers another question. */
function isBroken({ question, voted, ballots }: BallotBox): boolean {
  const ids = ballots.map(({ id }) => id).sort(byCodeUnits);
  const isTwice = new Set(voted).size < voted.length || new Set(ids).size < ids.length;
  return isTwice || ballots.some(({ vote }) => answerTo(question, vote) === null);
}
