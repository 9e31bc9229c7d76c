/** One juror's verdict on one entry: the weighted total of the criteria on the scale of the edition. An abstention is no score. */
export type Score = {
  readonly jurorId: string;
  readonly entryId: string;
  readonly value: number;
};

/** When it was given, to see how a juror moves during the round. */
export type TimedScore = Score & { readonly scoredAt: Date };

/** One category in one stage. At most one score per juror and entry. */
export type Round<One extends Score> = {
  /** All entries to be ranked, whether anybody scored them or not. */
  readonly entryIds: readonly string[];
  /** Entries that everybody scores for calibration. They are never ranked, even if they are listed above. */
  readonly referenceIds: readonly string[];
  readonly scores: readonly One[];
};

export type Settings = {
  readonly winners: number;
  /** The fewest scores that a juror may have given; see FEWEST_PER_JUROR. */
  readonly perJuror: number;
  /** The fewest scores that an entry may have received; see FEWEST_PER_ENTRY. */
  readonly perEntry: number;
  /** Published beforehand: whoever knows it can repeat every draw. */
  readonly seed: string;
  readonly draws: number;
};

export function rankedIds({ entryIds, referenceIds }: Pick<Round<Score>, "entryIds" | "referenceIds">): string[] {
  const references = new Set(referenceIds);
  return [...new Set(entryIds)].filter((id) => !references.has(id)).sort();
}

/** What counts, always in the same order: by entry, then by juror. */
export function countedScores<One extends Score>(round: Round<One>): One[] {
  const ranked = new Set(rankedIds(round));
  return round.scores
    .filter(({ entryId }) => ranked.has(entryId))
    .toSorted((one, other) => compare(one.entryId, other.entryId) || compare(one.jurorId, other.jurorId));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
