import type { View } from "./views";

/** What an edition may put its entries in order by. The unshrunken model is there to compare with. */
export const RANKING_VIEWS = ["shrunken", "raw", "median", "zScore"] as const satisfies readonly View[];

export type RankingView = (typeof RANKING_VIEWS)[number];
