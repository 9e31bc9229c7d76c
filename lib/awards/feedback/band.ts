import type { Level } from "@/lib/awards/editions/rules/judging-schema";

/** Of two scores that are next to one level, both follow from it; of three, none does. */
export const FEWEST_SCORES = 3;

/** The level next to the mean of the scores, the higher of two that are as near; null of fewer scores than may be told. */
export function bandOf(levels: readonly Level[], scores: readonly number[]): Level | null {
  if (scores.length < FEWEST_SCORES) return null;
  const total = scores.reduce((sum, score) => sum + score, 0);
  // In whole numbers: a mean that lies between two levels must not fall by a rounding error.
  const distance = ({ value }: Level) => Math.abs(value * scores.length - total);
  const [first = null, ...others] = levels.toSorted((one, other) => other.value - one.value);
  return others.reduce(
    (nearest, level) => (nearest !== null && distance(level) < distance(nearest) ? level : nearest),
    first,
  );
}
