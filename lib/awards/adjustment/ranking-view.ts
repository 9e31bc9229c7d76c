import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import type { RankingView } from "./ranking-views";

/** By what entries are put in order where their scores were adjusted; otherwise it is the mean. */
export function rankingViewOf({ adjustment }: Pick<EditionSettings, "adjustment">): RankingView {
  return adjustment.rankBy ?? "shrunken";
}
