import type { Contender } from "./request";
import { idsOf, type Split } from "./taken";

/** More points first. Where one of them has no score the criterion compares nothing, and the group goes on undivided. */
export function criterionSplit(group: readonly Contender[], criterion: string): Split {
  const scored = group.flatMap((contender) => {
    const score = contender.scores[criterion];
    return score === undefined ? [] : [{ contender, score }];
  });
  if (scored.some(({ score }) => !Number.isInteger(score)))
    throw new RangeError("Scores are compared in whole hundredths of a point.");
  const isScored = scored.length === group.length;
  const parts = isScored ? partsOf(scored) : [group];
  return { kind: "split", parts, taken: { by: "criterion", criterion, isScored, parts: idsOf(parts) } };
}

type Scored = { readonly contender: Contender; readonly score: number };

function partsOf(scored: readonly Scored[]): readonly (readonly Contender[])[] {
  const byScore = Map.groupBy(scored, ({ score }) => score);
  return [...byScore]
    .toSorted(([one], [other]) => other - one)
    .map(([, equals]) => equals.map(({ contender }) => contender));
}
