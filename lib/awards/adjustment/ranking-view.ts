import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { RANKING_VIEWS, type RankingView } from "./ranking-views";
import type { View } from "./views";

/** By what entries are put in order where their scores were adjusted; otherwise it is the mean. */
export function rankingViewOf({ adjustment }: Pick<EditionSettings, "adjustment">): RankingView {
  return adjustment.rankBy ?? "shrunken";
}

export function isRankingView(view: View): view is RankingView {
  return RANKING_VIEWS.some((one) => one === view);
}
