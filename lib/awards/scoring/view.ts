import type { Criterion, StageKey } from "@/lib/awards/editions/rules/judging-schema";
import type { AwardRoundStatus, AwardSheetKind, AwardSheetStatus } from "@/lib/db/generated/enums";
import type { Answers } from "@/lib/drafts/answers";

export type OwnSheetRow = {
  readonly id: string;
  readonly kind: AwardSheetKind;
  readonly status: AwardSheetStatus;
  readonly number: string;
  readonly title: string;
  readonly category: string;
  /** Written since it was submitted, and not submitted again. */
  readonly hasMore: boolean;
};

type RoundHead = {
  readonly status: AwardRoundStatus;
  readonly closesAt: Date | null;
};

/** What one juror has to do in one stage of an edition. */
export type OwnRound = {
  readonly editionId: string;
  readonly fiscalYear: number;
  readonly name: string;
  readonly stage: StageKey;
  /** Null before the office has prepared one. */
  readonly round: RoundHead | null;
  readonly rows: readonly OwnSheetRow[];
  readonly references: readonly OwnSheetRow[];
};

export type OwnSheet = OwnSheetRow & {
  readonly criteria: readonly Criterion[];
  readonly answers: Answers;
  /** Number of the save, for the next one. */
  readonly saves: number;
  readonly abstainReason: string | null;
  readonly round: RoundHead | null;
  readonly isTaking: boolean;
  readonly submittedAt: Date | null;
};

export type ComparedRow = {
  readonly kind: AwardSheetKind;
  readonly number: string;
  readonly title: string;
  readonly category: string;
  /** By criterion. */
  readonly levels: Readonly<Record<string, number>>;
  readonly total: number | null;
};

/** How the own scores of one criterion are spread. */
export type Spread = {
  readonly key: string;
  readonly name: string;
  readonly levels: readonly { readonly value: number; readonly label: string; readonly count: number }[];
};

export type Comparison = {
  readonly name: string;
  readonly criteria: readonly Criterion[];
  readonly rows: readonly ComparedRow[];
  readonly spreads: readonly Spread[];
};

/** Where the own scores stand, in words alone. */
export type StandingView = {
  readonly fiscalYear: number;
  readonly places: readonly { readonly entry: string; readonly sentences: readonly string[] }[];
  readonly drift: string | null;
};
