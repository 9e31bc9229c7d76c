import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import type { AwardRoundStatus } from "@/lib/db/generated/enums";
import type { RoundAction } from "./workflow";

/** How far one juror is: counts alone, of the entries that the reader may know of. */
export type JurorProgress = {
  readonly id: string;
  readonly name: string;
  readonly assigned: number;
  readonly submitted: number;
  readonly drafted: number;
  readonly abstained: number;
  readonly calibration: { readonly asked: number; readonly given: number };
};

export type RoundView = {
  readonly id: string;
  readonly version: number;
  readonly status: AwardRoundStatus;
  readonly stage: StageKey;
  readonly closesAt: Date | null;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly remindedAt: Date | null;
  readonly waiver: string | null;
  readonly reopening: { readonly until: Date; readonly reason: string; readonly askedBy: string } | null;
  readonly references: readonly { readonly number: string; readonly title: string }[];
  readonly actions: readonly RoundAction[];
  readonly mayExtend: boolean;
  readonly mayRemind: boolean;
};

export type RoundDesk = {
  readonly stage: StageKey;
  /** The stage that the edition is in. */
  readonly inWork: StageKey;
  readonly round: RoundView | null;
  readonly progress: readonly JurorProgress[];
};
