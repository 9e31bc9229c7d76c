/** How often each value was met; many cases share few values. */
export type Weighted = { readonly value: number; readonly count: number };

export function totalOf(values: readonly Weighted[]): number {
  return values.reduce((sum, { count }) => sum + count, 0);
}

/** The value in the middle, or halfway between the two there; null of nothing. */
export function medianOf(values: readonly Weighted[]): number | null {
  const total = totalOf(values);
  if (total === 0) return null;
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const at = (place: number) => {
    let passed = 0;
    for (const { value, count } of sorted) {
      passed += count;
      if (place < passed) return value;
    }
    return 0;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}

export function meanOf(values: readonly Weighted[]): number | null {
  const total = totalOf(values);
  return total === 0 ? null : rounded(values.reduce((sum, { value, count }) => sum + value * count, 0) / total);
}

/** In percent, of those for which it holds. */
export function shareOf(values: readonly Weighted[], holds: (value: number) => boolean): number | null {
  const total = totalOf(values);
  return total === 0 ? null : rounded((totalOf(values.filter(({ value }) => holds(value))) / total) * 100);
}

/** One digit after the point, as it is shown: files and screens say the same. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
