import type { JurorLine } from "@/lib/awards/adjustment/juror-report";
import type { RankingView } from "@/lib/awards/adjustment/ranking-views";
import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import type { AwardAdjustmentStatus } from "@/lib/db/generated/enums";
import type { Connection } from "./connections";

export type AdjustmentHead = {
  readonly id: string;
  readonly status: AwardAdjustmentStatus;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly computedAt: Date;
  readonly inputSha256: string;
  readonly resultSha256: string;
  /** Of the settings: whoever knows it can repeat every draw. */
  readonly settingsSha256: string;
  readonly draws: number;
  /** Whether the sheets still say what it was worked out from. */
  readonly isCurrent: boolean;
  /** An earlier one over the same input, and whether the same came of it. */
  readonly earlier: { readonly at: Date; readonly isSame: boolean } | null;
};

export type Shown = { readonly value: number; readonly rank: number };

export type EntryLine = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly applicantName: string;
  readonly scores: number;
  /** Null where nobody scored, or the scores were not adjusted. */
  readonly views: Readonly<Record<RankingView, Shown | null>>;
  readonly standardError: number | null;
  /** Share of the draws in which it is within the places, by the view of the settings. */
  readonly stability: number | null;
  readonly rankSpread: number | null;
  /** Highest less lowest score. */
  readonly width: number | null;
  readonly isWithin: boolean;
  /** Within the places by one view and not by another. */
  readonly isDisputed: boolean;
};

export type JurorRow = JurorLine & Connection & { readonly name: string };

export type CategoryView = {
  readonly key: string;
  readonly name: string;
  readonly places: number;
  readonly isAdjusted: boolean;
  /** Why not, if not. */
  readonly reasons: readonly string[];
  readonly agreement: string;
  readonly spread: { readonly noise: number; readonly jurors: number; readonly shiftBound: number } | null;
  readonly entries: readonly EntryLine[];
  readonly jurors: readonly JurorRow[];
};

export type AdjustmentDesk = {
  readonly stage: StageKey;
  readonly stages: readonly StageKey[];
  readonly rankBy: RankingView;
  readonly isClosed: boolean;
  readonly mayAsk: boolean;
  /** Asked for and not worked out yet. */
  readonly waitingSince: Date | null;
  readonly head: AdjustmentHead | null;
  readonly categories: readonly { readonly key: string; readonly name: string; readonly count: number }[];
  readonly category: CategoryView | null;
};
