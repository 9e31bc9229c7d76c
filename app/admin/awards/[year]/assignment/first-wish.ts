import type { AssignmentTable } from "@/lib/awards/assignment/desk/view";
import type { WishAsked } from "@/lib/awards/assignment/desk/wish";
import { INITIAL_WEIGHTS } from "@/lib/awards/assignment/problem";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";

type Known = { readonly settings: EditionSettings; readonly table: AssignmentTable };

/** To begin with: as many for each juror as an adjustment of the scores takes, if there are that many. */
export function firstWish({ settings, table }: Known): WishAsked {
  const coverage = Math.min(...settings.categories.map((category) => category.coverage));
  const ready = Math.max(1, table.seats.filter(({ isReady }) => isReady).length);
  const share = Math.floor((table.entries.length * coverage) / ready);
  return {
    mode: table.pairs.length > 0 ? "top-up" : "fresh",
    weights: INITIAL_WEIGHTS,
    seed: String(settings.fiscalYear),
    minimum: Math.min(settings.adjustment.scoresPerJuror, share),
    commonAtMost: 2,
    everybody: [],
  };
}
