import type { Score } from "@/lib/awards/adjustment/round";

/** What makes a juror's scores comparable with those of others. */
export type Connection = {
  /** Of the own entries, how many somebody else scored too. */
  readonly shared: number;
  /** With how many jurors there is at least one entry in common. */
  readonly partners: number;
};

export function connectionOf(scores: readonly Score[], jurorId: string): Connection {
  const own = new Set(scores.filter((score) => score.jurorId === jurorId).map(({ entryId }) => entryId));
  const others = scores.filter((score) => score.jurorId !== jurorId && own.has(score.entryId));
  return {
    shared: new Set(others.map(({ entryId }) => entryId)).size,
    partners: new Set(others.map((score) => score.jurorId)).size,
  };
}

/** Highest less lowest score of an entry, in points; null with fewer than two. */
export function widthOf(scores: readonly Score[], entryId: string): number | null {
  const values = scores.filter((score) => score.entryId === entryId).map(({ value }) => value);
  return values.length < 2 ? null : Math.max(...values) - Math.min(...values);
}
