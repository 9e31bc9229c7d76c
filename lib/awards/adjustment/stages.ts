import { entrantPlaces } from "@/lib/awards/editions/rules/category-schema";
import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";

/** The stages in which entries are scored, in their order. */
export function scoringStages({ stages }: Pick<EditionSettings, "stages">): readonly StageKey[] {
  return stages.flatMap(({ key, method }) => (method === "scoring" ? [key] : []));
}

/** Whether some go on to another stage by what the first one gave. */
export function hasSecondStage({ stages }: Pick<EditionSettings, "stages">): boolean {
  return stages.length > 1 && stages[0]?.method === "scoring";
}

/** How many of a category go on after a stage, or win after the last one. */
export function placesAfter(settings: EditionSettings, stage: StageKey, categoryKey: string): number {
  const last = settings.stages.at(-1);
  const here = settings.stages.find(({ key }) => key === stage);
  if (here !== undefined && here.key !== last?.key) return here.winners;
  const category = settings.categories.find(({ key }) => key === categoryKey);
  return category === undefined ? 0 : entrantPlaces(category);
}
