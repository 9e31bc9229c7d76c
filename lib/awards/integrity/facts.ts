import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import type {
  AwardArrival,
  AwardConflictSource,
  AwardConflictStatus,
  AwardEntryStatus,
  AwardExtensionStatus,
  AwardSheetStatus,
} from "@/lib/db/generated/enums";

/** Everything that a report is made from, as the tables hold it; ids serve to count people and never leave. */
export type IntegrityFacts = {
  readonly settings: EditionSettings;
  /** Those that came into force, the first one first. */
  readonly revisions: readonly {
    readonly ordinal: number;
    readonly sha256: string;
    readonly since: Date;
    readonly reason: string;
  }[];
  readonly entries: readonly EntryFact[];
  readonly extensions: readonly { readonly organizationId: string; readonly status: AwardExtensionStatus }[];
  /** Of the rounds, not of the calibration before them. */
  readonly sheets: readonly SheetFact[];
  readonly conflicts: readonly ConflictFact[];
  readonly rounds: readonly RoundFact[];
  readonly adjustments: readonly AdjustmentFact[];
  readonly meetings: readonly MeetingFact[];
  readonly result: ResultFact;
};

export type AdjustmentFact = {
  readonly stage: string;
  /** Over what was worked out. */
  readonly sha256: string;
  readonly categories: readonly {
    readonly key: string;
    readonly isAdjusted: boolean;
    /** Why not, in sentences. */
    readonly reasons: readonly string[];
  }[];
};

/** A meeting that was confirmed. */
export type MeetingFact = {
  readonly ordinal: number;
  readonly sha256: string | null;
  /** Who left for a conflict of interest, once for each time. */
  readonly recusals: readonly string[];
  readonly ballots: number;
  readonly moves: number;
  readonly ties: number;
  /** Public values that draws began from. */
  readonly draws: readonly { readonly name: string; readonly value: string }[];
};

export type EntryFact = {
  readonly id: string;
  readonly category: string;
  readonly organizationId: string;
  readonly status: AwardEntryStatus;
  readonly arrival: AwardArrival;
  /** A prize of its own; those for partners are not counted. */
  readonly isWinner: boolean;
};

export type SheetFact = {
  readonly stage: StageKey;
  readonly entryId: string;
  readonly jurorId: string;
  readonly status: AwardSheetStatus;
  readonly setAsideReason: string | null;
  /** 0 to 100 of what was submitted last; null of anything else. */
  readonly total: number | null;
};

type ConflictFact = {
  readonly personId: string;
  readonly status: AwardConflictStatus;
  readonly source: AwardConflictSource;
};

export type RoundFact = {
  readonly stage: string;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly isWaived: boolean;
  readonly reopenings: number;
  readonly extensions: number;
};

export type ResultFact = {
  readonly sha256: string | null;
  readonly releasedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly unlocks: number;
  readonly sentBack: number;
};
