import type { RankingView } from "@/lib/awards/adjustment/ranking-views";
import { byCodeUnits } from "@/lib/awards/code-unit-order";
import type { CategoryResult } from "./result";

export type Ranked = {
  readonly entryId: string;
  /** Equal entries share a place; null where nobody scored. */
  readonly place: number | null;
  readonly value: number | null;
  /** In points; null where scores were not adjusted, or are put in order by something that has none. */
  readonly standardError: number | null;
};

/** The entries of a category in the order of a view; by their means where the scores were not adjusted. */
export function inOrder({ adjustment }: CategoryResult, view: RankingView): readonly Ranked[] {
  const ranked: readonly Ranked[] =
    adjustment.kind === "adjusted"
      ? adjustment.entries.map(({ entryId, views, standardErrors }) => ({
          ...{ entryId, place: views[view].rank, value: views[view].value },
          standardError: view === "shrunken" ? standardErrors.shrunken : null,
        }))
      : adjustment.entries.map(({ entryId, raw }) => ({
          ...{ entryId, place: raw?.rank ?? null, value: raw?.value ?? null, standardError: null },
        }));
  return ranked.toSorted((one, other) => placeOf(one) - placeOf(other) || byCodeUnits(one.entryId, other.entryId));
}

function placeOf({ place }: Ranked): number {
  return place ?? Number.MAX_SAFE_INTEGER;
}
