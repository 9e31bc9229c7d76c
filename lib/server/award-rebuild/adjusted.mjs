// Adjusts the scores of a category again: by elimination in the mixed model equations, where the portal takes them apart by their
// eigenvectors, so that a mistake in one is not made in the other.
import { add } from "./archive.mjs";

/** Values nearer to each other than this are equal. */
const TIE_GAP = 1e-6;

const mean = (values) => add(values) / values.length;
const dot = (one, other) => add(one.map((value, place) => value * other[place]));

/** `scores` of a category: entry, juror, and the value in points. */
export function adjusterOf(scores) {
  const entries = [...new Set(scores.map(({ entry }) => entry))].sort();
  const jurors = [...new Set(scores.map(({ juror }) => juror))].sort();
  const of = new Map(entries.map((entry) => [entry, scores.filter((score) => score.entry === entry)]));
  const shareOf = (entry) =>
    jurors.map((name) => of.get(entry).filter(({ juror }) => juror === name).length / of.get(entry).length);
  const shares = new Map(entries.map((entry) => [entry, shareOf(entry)]));
  const means = new Map(entries.map((entry) => [entry, mean(of.get(entry).map(({ value }) => value))]));

  /** What is left of the jurors' equations when the entries are eliminated, and its right-hand side. */
  const matrix = jurors.map((one, row) =>
    jurors.map((_, column) => {
      const own = row === column ? scores.filter(({ juror }) => juror === one).length : 0;
      return (
        own - add(entries.map((entry) => of.get(entry).length * shares.get(entry)[row] * shares.get(entry)[column]))
      );
    }),
  );
  const side = jurors.map((name) =>
    add(scores.filter(({ juror }) => juror === name).map(({ entry, value }) => value - means.get(entry))),
  );
  const freedom = scores.length - entries.length;
  const squares = add(scores.map(({ entry, value }) => (value - means.get(entry)) ** 2));

  /** With jurors held back by `penalty`; with none the mean of all jurors is taken for the middle. */
  const held = (penalty) => {
    const addition = (isDiagonal) => (penalty === 0 ? 1 / jurors.length : penalty * Number(isDiagonal));
    return matrix.map((row, place) => row.map((value, column) => value + addition(place === column)));
  };

  function effectsAt(penalty) {
    if (penalty === Number.POSITIVE_INFINITY) return { of: means, left: squares };
    const effects = solve(held(penalty), side).values;
    const values = new Map(entries.map((entry) => [entry, means.get(entry) - dot(shares.get(entry), effects)]));
    return { of: values, left: squares - dot(effects, side) };
  }

  function errorOf(entry, variance, penalty) {
    const share = shares.get(entry);
    const one = 1 / of.get(entry).length;
    if (penalty === Number.POSITIVE_INFINITY) return Math.sqrt(variance * one);
    const spread = dot(share, solve(held(penalty), share).values) - (penalty === 0 ? 1 / jurors.length : 0);
    return Math.sqrt(variance * (one + spread));
  }

  /** Minus twice the restricted log-likelihood of a penalty, but for a constant. */
  function criterionOf(penalty) {
    const { left } = effectsAt(penalty);
    if (penalty === Number.POSITIVE_INFINITY) return freedom * Math.log(left);
    const { logOfDeterminant } = solve(held(penalty), side);
    return logOfDeterminant - jurors.length * Math.log(penalty) + freedom * Math.log(left);
  }

  return { jurors, freedom, effectsAt, errorOf, criterionOf };
}

/** Gaussian elimination with row pivots. */
function solve(matrix, side) {
  const rows = matrix.map((row, place) => [...row, side[place]]);
  let logOfDeterminant = 0;
  for (let step = 0; step < rows.length; step += 1) {
    const pivots = rows.slice(step).map((row) => Math.abs(row[step]));
    const best = step + pivots.indexOf(Math.max(...pivots));
    [rows[step], rows[best]] = [rows[best], rows[step]];
    logOfDeterminant += Math.log(Math.abs(rows[step][step]));
    for (let below = step + 1; below < rows.length; below += 1) {
      const times = rows[below][step] / rows[step][step];
      rows[below] = rows[below].map((value, column) => value - times * rows[step][column]);
    }
  }
  const values = side.map(() => 0);
  for (let step = rows.length - 1; step >= 0; step -= 1)
    values[step] =
      (rows[step].at(-1) - add(values.map((value, place) => value * rows[step][place]))) / rows[step][step];
  return { values, logOfDeterminant };
}

export function medianOf(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return (sorted[Math.floor(sorted.length / 2)] + sorted[Math.ceil(sorted.length / 2) - 1]) / 2;
}

/** Each juror brought to the same mean and spread, averaged per entry, and put back on the scale. */
export function standardized(scores) {
  const piles = [...Map.groupBy(scores, ({ juror }) => juror).values()].map((pile) => pile.map(({ value }) => value));
  const varianceOf = (pile) =>
    pile.length < 2 ? 0 : add(pile.map((value) => (value - mean(pile)) ** 2)) / (pile.length - 1);
  const centre = mean(piles.map(mean));
  const scale = Math.sqrt(mean(piles.map(varianceOf)));
  const standard = ({ juror, value }) => {
    const pile = scores.filter((score) => score.juror === juror).map((score) => score.value);
    return varianceOf(pile) <= TIE_GAP ** 2 ? 0 : (value - mean(pile)) / Math.sqrt(varianceOf(pile));
  };
  const byEntry = Map.groupBy(scores, ({ entry }) => entry);
  return new Map([...byEntry].map(([entry, given]) => [entry, centre + scale * mean(given.map(standard))]));
}

/** 1 for the highest; equals share the better rank. */
export function ranksOf(values) {
  const order = [...values].toSorted(([, one], [, other]) => other - one);
  const ranks = new Map();
  let [rank, before] = [1, Number.POSITIVE_INFINITY];
  for (const [index, [entry, value]] of order.entries()) {
    if (before - value >= TIE_GAP) rank = index + 1;
    ranks.set(entry, rank);
    before = value;
  }
  return ranks;
}
