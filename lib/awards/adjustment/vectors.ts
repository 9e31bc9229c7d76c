export type Vector = readonly number[];

/** @throws RangeError for a place outside of the vector: a mistake in the program. */
export function at(vector: Vector, place: number): number {
  const value = vector[place];
  if (value === undefined) throw new RangeError(`No place ${place} in a vector of ${vector.length}.`);
  return value;
}

export function sum(vector: Vector): number {
  let total = 0;
  for (const value of vector) total += value;
  return total;
}

/** Zero for no values. */
export function mean(vector: Vector): number {
  return vector.length === 0 ? 0 : sum(vector) / vector.length;
}

export function dot(one: Vector, other: Vector): number {
  let total = 0;
  for (let place = 0; place < one.length; place += 1) total += at(one, place) * at(other, place);
  return total;
}

/** Group `n` holds the sum of the values whose place is `n`. */
export function sumBy(places: Vector, values: Vector, groups: number): number[] {
  const sums = new Array<number>(groups).fill(0);
  for (let index = 0; index < places.length; index += 1) {
    const place = at(places, index);
    sums[place] = at(sums, place) + at(values, index);
  }
  return sums;
}

/** With n - 1; zero for fewer than two values. */
export function sampleVariance(vector: Vector): number {
  if (vector.length < 2) return 0;
  const centre = mean(vector);
  let squares = 0;
  for (const value of vector) squares += (value - centre) ** 2;
  return squares / (vector.length - 1);
}

export function medianOf(vector: Vector): number {
  const sorted = new Float64Array(vector).sort();
  const upper = Math.floor(sorted.length / 2);
  return ((sorted[upper] ?? 0) + (sorted[sorted.length - 1 - upper] ?? 0)) / 2;
}
