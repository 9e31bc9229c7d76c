import "server-only";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import type { RankedEntry } from "@/lib/awards/meetings/frozen-list";
import { givenScores } from "@/lib/awards/scoring/queries/given-scores";

type Of = { readonly editionId: string; readonly category: string; readonly settings: EditionSettings };

/** The first round's result of a category, best first; equals share a place. Entries that nobody scored are not in it. */
export async function firstRoundOf({ editionId, category, settings }: Of): Promise<readonly RankedEntry[]> {
  const given = await givenScores({ editionId, category, kind: "ROUND", criteria: settings.criteria });
  const means = [...Map.groupBy(given, ({ entryId }) => entryId)].map(([entryId, scores]) => ({
    entryId,
    value: Math.round((scores.reduce((sum, { value }) => sum + value, 0) / scores.length) * 100) / 100,
  }));
  return means
    .map(({ entryId, value }) => ({
      ...{ entryId, value, standardError: null },
      place: means.filter((other) => other.value > value).length + 1,
    }))
    .sort((one, other) => one.place - other.place);
}
