import type { AwardAdvanceStatus } from "@/lib/db/generated/enums";
import type { AdvanceAction } from "./workflow";

export type AdvanceLine = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly applicantName: string;
  readonly rank: number | null;
  readonly value: number | null;
  readonly standardError: number | null;
  readonly isWithin: boolean;
  readonly isAdvanced: boolean;
  readonly reason: string | null;
};

export type AdvanceCategory = {
  readonly key: string;
  readonly name: string;
  readonly places: number;
  readonly lines: readonly AdvanceLine[];
};

export type AdvanceView = {
  readonly id: string;
  readonly version: number;
  readonly status: AwardAdvanceStatus;
  readonly proposer: string;
  readonly proposedAt: Date;
  readonly decider: string | null;
  readonly decidedAt: Date | null;
  readonly actions: readonly AdvanceAction[];
  readonly categories: readonly AdvanceCategory[];
};

export type AdvanceDesk = {
  /** Null before the scores of the first stage were worked out, or when they say something else by now. */
  readonly order: { readonly adjustmentId: string; readonly categories: readonly AdvanceCategory[] } | null;
  readonly proposed: AdvanceView | null;
  readonly decided: AdvanceView | null;
  /** Why the last proposal was sent back, if nothing came after it. */
  readonly refusal: string | null;
  /** Somebody has work to do by the decision that holds. */
  readonly isBegun: boolean;
};
