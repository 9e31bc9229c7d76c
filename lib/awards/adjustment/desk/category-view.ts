import { agreementInWords } from "@/lib/awards/adjustment/agreement";
import { RANKING_VIEWS, type RankingView } from "@/lib/awards/adjustment/ranking-views";
import type { Score } from "@/lib/awards/adjustment/round";
import { connectionOf, widthOf } from "./connections";
import type { CategoryResult } from "./result";
import type { CategoryView, EntryLine, JurorRow, Shown } from "./view";

type Named = Pick<EntryLine, "id" | "number" | "title" | "applicantName">;

type Known = {
  readonly name: string;
  readonly entries: readonly Named[];
  readonly jurorNames: ReadonlyMap<string, string>;
  readonly scores: readonly Score[];
  readonly rankBy: RankingView;
};

/** One category with names, as the office reads it. */
export function categoryView({ key, adjustment, jurors }: CategoryResult, known: Known): CategoryView {
  const isAdjusted = adjustment.kind === "adjusted";
  const lines = linesOf(adjustment, known);
  return {
    ...{ key, name: known.name, isAdjusted, entries: lines, places: adjustment.settings.winners },
    reasons: isAdjusted ? [] : adjustment.reasons.map(({ sentence }) => sentence),
    agreement: agreementInWords(adjustment.agreement),
    spread: isAdjusted ? adjustment.spread : null,
    jurors:
      jurors.kind === "reported"
        ? jurors.jurors.map((line): JurorRow => {
            const name = known.jurorNames.get(line.jurorId) ?? "退任した審査委員";
            return { ...line, ...connectionOf(known.scores, line.jurorId), name };
          })
        : [],
  };
}

type Adjustment = CategoryResult["adjustment"];

function linesOf(adjustment: Adjustment, { entries, scores, rankBy }: Known): EntryLine[] {
  const places = adjustment.settings.winners;
  const named = new Map(entries.map((entry) => [entry.id, entry]));
  const withName = <One extends { readonly entryId: string; readonly scores: number }>(one: One) => {
    const entry = named.get(one.entryId);
    return entry === undefined ? [] : [{ ...entry, one, scores: one.scores, width: widthOf(scores, one.entryId) }];
  };
  if (adjustment.kind === "notAdjusted") {
    return adjustment.entries.flatMap(withName).map(({ one, ...line }) => ({
      ...{ ...line, views: ofViews((view) => (view === "raw" ? one.raw : null)), ...NOT_ADJUSTED },
      isWithin: one.raw !== null && one.raw.rank <= places,
    }));
  }
  return adjustment.entries.flatMap(withName).map(({ one, ...line }) => {
    const within = RANKING_VIEWS.filter((view) => one.views[view].rank <= places).length;
    return {
      ...{ ...line, views: ofViews((view) => one.views[view]), rankSpread: one.rankSpread },
      ...{ standardError: one.standardErrors.shrunken, stability: one.views[rankBy].stability },
      isWithin: one.views[rankBy].rank <= places,
      isDisputed: within > 0 && within < RANKING_VIEWS.length,
    };
  });
}

const NOT_ADJUSTED = { standardError: null, stability: null, rankSpread: null, isDisputed: false } as const;

function ofViews(of: (view: RankingView) => Shown | null): EntryLine["views"] {
  return { raw: of("raw"), median: of("median"), zScore: of("zScore"), shrunken: of("shrunken") };
}
