import { RANKING_VIEWS, type RankingView } from "@/lib/awards/adjustment/ranking-views";
import { byCodeUnits } from "@/lib/awards/code-unit-order";
import type { EntryLine } from "./view";

export const SORT_KEYS = [...RANKING_VIEWS, "number", "scores", "error", "stability", "spread", "width"] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export type Sorting = { readonly key: SortKey; readonly isDescending: boolean };

/** What nobody can say of an entry comes last, whichever way it is sorted; equals by their numbers. */
export function sortedLines(lines: readonly EntryLine[], { key, isDescending }: Sorting): readonly EntryLine[] {
  const sign = isDescending ? -1 : 1;
  return lines.toSorted((one, other) => {
    const byNumber = byCodeUnits(one.number, other.number);
    if (key === "number") return sign * byNumber;
    const [first, second] = [figureOf(one, key), figureOf(other, key)];
    if (first === null || second === null) return Number(first === null) - Number(second === null) || byNumber;
    return sign * (first - second) || byNumber;
  });
}

function figureOf(line: EntryLine, key: Exclude<SortKey, "number">): number | null {
  switch (key) {
    case "scores":
      return line.scores;
    case "error":
      return line.standardError;
    case "stability":
      return line.stability;
    case "spread":
      return line.rankSpread;
    case "width":
      return line.width;
    default:
      return pointsBy(line, key);
  }
}

function pointsBy({ views }: EntryLine, view: RankingView): number | null {
  return views[view]?.value ?? null;
}
