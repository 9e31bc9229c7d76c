import { at, type Vector } from "./vectors";

/** Values nearer to each other than this are equal: sums of the same scores differ by rounding. In points. */
export const TIE_GAP = 1e-6;

/** 1 for the highest; ties share the better rank and use up the next ones (1, 2, 2, 4). */
export function ranksOf(values: Vector): Vector {
  const order = values.map((_, place) => place).sort((one, other) => at(values, other) - at(values, one));
  const ranks = values.map(() => 0);
  let [rank, before] = [1, Number.POSITIVE_INFINITY];
  order.forEach((place, index) => {
    const value = at(values, place);
    if (before - value >= TIE_GAP) rank = index + 1;
    ranks[place] = rank;
    before = value;
  });
  return ranks;
}
