import { adjustScores } from "@/lib/awards/adjustment/adjust";
import { jurorReport } from "@/lib/awards/adjustment/juror-report";
import { type AdjustmentInput, seedOf } from "./input";
import type { AdjustmentResult } from "./result";

/** Every category by itself. The same input gives the same result, to the last digit. */
export function workOut(input: AdjustmentInput): AdjustmentResult {
  const { perJuror, perEntry, draws } = input;
  const categories = input.categories.map(({ key, winners, entryIds, scores }) => {
    const timed = scores.map((score) => ({ ...score, scoredAt: new Date(score.scoredAt) }));
    const round = { entryIds, referenceIds: [], scores: timed };
    const adjustment = adjustScores(round, { winners, perJuror, perEntry, draws, seed: seedOf(input, key) });
    return { key, adjustment, jurors: jurorReport(round, { perJuror, perEntry }) };
  });
  return { format: 1, categories };
}

/** Whether anything was adjusted at all. */
export function isAdjusted({ categories }: AdjustmentResult): boolean {
  return categories.some(({ adjustment }) => adjustment.kind === "adjusted");
}
