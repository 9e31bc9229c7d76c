/** What somebody chose for one entry of the order. */
export type Chosen = {
  readonly entryId: string;
  readonly number: string;
  readonly isAdvanced: boolean;
  readonly reason: string | undefined;
};

export type Ordered = { readonly entryId: string; readonly rank: number | null };

export type Line = {
  readonly entryId: string;
  readonly rank: number | null;
  /** By its place alone it would go on; with a tie at the last place more than there are places. */
  readonly isWithin: boolean;
  readonly isAdvanced: boolean;
  /** Kept of a departure alone. */
  readonly reason: string | null;
};

export function isWithin({ rank }: Pick<Ordered, "rank">, places: number): boolean {
  return rank !== null && rank <= places;
}

/** Each entry of a category against the order. What nobody chose anything for stays where the order has it. */
export function linesOf(ordered: readonly Ordered[], places: number, chosen: ReadonlyMap<string, Chosen>): Line[] {
  return ordered.map(({ entryId, rank }) => {
    const within = isWithin({ rank }, places);
    const choice = chosen.get(entryId);
    const isAdvanced = choice?.isAdvanced ?? within;
    const reason = isAdvanced === within ? null : (choice?.reason ?? null);
    return { entryId, rank, isWithin: within, isAdvanced, reason };
  });
}

/** Departures without a word. */
export function unexplained(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => line.isAdvanced !== line.isWithin && (line.reason ?? "") === "");
}
