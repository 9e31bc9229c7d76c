/** The same order on every machine, unlike one that asks a locale. */
export function byCodeUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Each once, in that order. */
export function distinct(ids: Iterable<string>): readonly string[] {
  return [...new Set(ids)].sort(byCodeUnits);
}
