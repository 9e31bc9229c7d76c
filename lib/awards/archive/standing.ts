/** A score in hundredths: totals have two decimals, and whole numbers add up to the same everywhere. */
export type Scored = { readonly number: string; readonly category: string; readonly hundredths: readonly number[] };

export type Standing = {
  readonly number: string;
  readonly category: string;
  readonly scores: number;
  /** Six decimals. */
  readonly mean: string;
  readonly rank: number;
};

/** The plain means of the entries of each category and their ranks; equal means share the better one. */
export function standingsOf(entries: readonly Scored[]): Standing[] {
  const scored = entries.filter(({ hundredths }) => hundredths.length > 0);
  return scored
    .map((entry) => {
      const better = scored.filter((other) => other.category === entry.category && isHigher(other, entry));
      const { number, category, hundredths } = entry;
      const mean = sum(hundredths) / hundredths.length / 100;
      return { number, category, scores: hundredths.length, mean: mean.toFixed(6), rank: better.length + 1 };
    })
    .toSorted(
      (one, other) =>
        compare(one.category, other.category) || one.rank - other.rank || compare(one.number, other.number),
    );
}

/** Without a division, so that equal means are equal. */
function isHigher({ hundredths: one }: Scored, { hundredths: other }: Scored): boolean {
  return sum(one) * other.length > sum(other) * one.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
