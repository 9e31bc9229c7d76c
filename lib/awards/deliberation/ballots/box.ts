import { byCodeUnits } from "@/lib/awards/code-unit-order";
import { done, type Outcome, refused } from "@/lib/awards/deliberation/outcome";
import { answerTo, type Question, type Vote } from "./question";

/** Neither person nor time; the id is random and is told to nobody, so that no voter can prove a vote to a third person. */
export type Ballot = { readonly id: string; readonly vote: Vote };

/** Two lists that have nothing in common but their length. */
export type BallotBox = {
  readonly question: Question;
  /** Who voted, in code-unit order: not in the order of voting. */
  readonly voted: readonly string[];
  /** In the order of the random ids, which is a new shuffle of all ballots at every vote. */
  readonly ballots: readonly Ballot[];
};

export type Cast = {
  readonly memberId: string;
  readonly vote: Vote;
  /** Members in the room without a conflict on anything that is voted on. */
  readonly eligible: readonly string[];
};

/** So many bytes that nobody can foresee: `crypto.randomBytes`. A seeded source serves tests only. */
export type RandomBytes = (count: number) => Uint8Array;

export type CastCode = "NOT_ELIGIBLE" | "ALREADY_VOTED" | "NO_ANSWER";

const ID_BYTES = 16;

export function emptyBox(question: Question): BallotBox {
  return { question, voted: [], ballots: [] };
}

/**
 * The two lists with one more in each. A store has to replace all ballots of the box at once: rows that are added one by one
 * keep the order of voting in their physical place and transaction. Nothing of the ballots is shown before the box is closed,
 * or two looks at it would tell what was put in between. A vote cannot be changed, because nobody knows which ballot it is.
 */
export function castBallot(box: BallotBox, cast: Cast, randomBytes: RandomBytes): Outcome<BallotBox, CastCode> {
  const { memberId, eligible } = cast;
  if (!eligible.includes(memberId))
    return refused("NOT_ELIGIBLE", "この投票には加われません。出席と利益相反の記録を、事務局に確認してください。");
  if (box.voted.includes(memberId))
    return refused("ALREADY_VOTED", "すでに投票しています。投票は1人1回で、後から変更できません。");
  const vote = answerTo(box.question, cast.vote);
  if (vote === null) return refused("NO_ANSWER", noAnswerMessage(box.question));

  const voted = [...box.voted, memberId].sort(byCodeUnits);
  const ballots = [...box.ballots, { id: newId(box, randomBytes), vote }];
  return done({ ...box, voted, ballots: ballots.sort((one, other) => byCodeUnits(one.id, other.id)) });
}

/** Throws when the source repeats itself: what repeats is not random and would give the order away. */
function newId({ ballots }: BallotBox, randomBytes: RandomBytes): string {
  const id = Array.from(randomBytes(ID_BYTES), (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (ballots.some((ballot) => ballot.id === id)) throw new RangeError("The random source repeats itself.");
  return id;
}

function noAnswerMessage(question: Question): string {
  return question.kind === "yes-no"
    ? "賛成、反対、棄権のいずれかを選択してください。"
    : `候補の中から1件以上${question.places}件以内で選択するか、棄権を選択してください。`;
}
