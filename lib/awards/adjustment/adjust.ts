import { type Agreement, agreementOf } from "./agreement";
import { type Design, designOf } from "./design";
import { grouped, type Panel, panelOf } from "./panel";
import { ranksOf } from "./ranks";
import { type Reason, refusalsOf } from "./refusals";
import { countedScores, type Round, rankedIds, type Score, type Settings } from "./round";
import { shiftBound } from "./shift-bound";
import { winsOf } from "./stability";
import { standardErrorsOf } from "./standard-errors";
import { at, mean } from "./vectors";
import { byView, VIEWS, type View, viewsOf } from "./views";

type Standing = {
  readonly value: number;
  readonly rank: number;
  /** Share of the draws, 0 to 1, in which the rank was within the winning places; zero without draws. */
  readonly stability: number;
};

export type AdjustedEntry = {
  readonly entryId: string;
  readonly scores: number;
  readonly views: Readonly<Record<View, Standing>>;
  readonly standardErrors: { readonly shrunken: number; readonly unshrunken: number };
  /** Value less the raw mean. */
  readonly differences: Readonly<Record<View, number>>;
  /** Worst rank of all views less the best one. */
  readonly rankSpread: number;
};

/** Null where nobody scored. */
export type RawEntry = {
  readonly entryId: string;
  readonly scores: number;
  readonly raw: { readonly value: number; readonly rank: number } | null;
};

/** In points: what one score differs by, less its juror's effect; what jurors differ by; see `shiftBound`. */
type Spread = { readonly noise: number; readonly jurors: number; readonly shiftBound: number };

type Common = { readonly settings: Settings; readonly agreement: Agreement };

/** Knows no juror: what each of them is like is said to the office alone, by `jurorReport`. */
export type Adjustment = Common &
  (
    | { readonly kind: "adjusted"; readonly entries: readonly AdjustedEntry[]; readonly spread: Spread }
    | { readonly kind: "notAdjusted"; readonly entries: readonly RawEntry[]; readonly reasons: readonly Reason[] }
  );

export function adjustScores(round: Round<Score>, settings: Settings): Adjustment {
  const panel = panelOf(rankedIds(round), countedScores(round));
  const common = { settings, agreement: agreementOf(panel) };
  const reasons = refusalsOf(panel, settings);
  if (reasons.length > 0) return { kind: "notAdjusted", entries: rawEntries(panel), reasons, ...common };
  return { kind: "adjusted", ...adjusted(designOf(panel), settings), ...common };
}

function adjusted(design: Design, settings: Settings) {
  const { panel } = design;
  const { views, model } = viewsOf(design, panel.values);
  const wins = winsOf(design, model, settings);
  const errors = standardErrorsOf(design, model);
  const ranks = byView((view) => ranksOf(views[view]));
  const entries = panel.entryIds.map((entryId, entry): AdjustedEntry => {
    const places = VIEWS.map((view) => at(ranks[view], entry));
    return {
      entryId,
      scores: at(panel.perEntry, entry),
      views: byView((view) => ({
        value: at(views[view], entry),
        rank: at(ranks[view], entry),
        stability: settings.draws === 0 ? 0 : at(wins[view], entry) / settings.draws,
      })),
      standardErrors: { shrunken: at(errors.shrunken, entry), unshrunken: at(errors.unshrunken, entry) },
      differences: byView((view) => at(views[view], entry) - at(views.raw, entry)),
      rankSpread: Math.max(...places) - Math.min(...places),
    };
  });
  const { noiseVariance, jurorVariance, penalty } = model;
  const spread = {
    noise: Math.sqrt(noiseVariance),
    jurors: Math.sqrt(jurorVariance),
    shiftBound: shiftBound(design, penalty),
  };
  return { entries, spread };
}

function rawEntries({ entryIds, entryOf, values }: Panel): RawEntry[] {
  const piles = grouped(entryOf, values, entryIds.length);
  const ranks = ranksOf(piles.map((pile) => (pile.length === 0 ? Number.NEGATIVE_INFINITY : mean(pile))));
  return entryIds.map((entryId, entry) => {
    const pile = piles[entry] ?? [];
    const raw = pile.length === 0 ? null : { value: mean(pile), rank: at(ranks, entry) };
    return { entryId, scores: pile.length, raw };
  });
}
