import type { CallState } from "@/lib/awards/entries/deadline";
import type { AwardEditionStatus, AwardRevisionStatus } from "@/lib/db/generated/enums";
import type { Difference } from "./rules/differences";
import type { EditionSettings } from "./rules/settings-shape";
import type { RevisionAction } from "./workflow";

export type EditionRow = {
  readonly fiscalYear: number;
  readonly name: string;
  readonly status: AwardEditionStatus;
  /** Of the settings that are worked on. */
  readonly work: AwardRevisionStatus | null;
  readonly updatedAt: Date;
};

/** What has to be put right, and where. */
export type SettingsFault = { readonly message: string; readonly place: SettingsPlace };

/** The page on which a value is written. */
export type SettingsPlace =
  | { readonly part: "basics" | "texts" | "judging" }
  | { readonly part: "category" | "criterion"; readonly key: string };

export type RevisionView = {
  readonly id: string;
  readonly version: number;
  readonly status: AwardRevisionStatus;
  readonly ordinal: number | null;
  readonly sha256: string | null;
  readonly settings: EditionSettings;
  readonly reason: string | null;
  readonly author: string;
  readonly proposer: string | null;
  readonly proposedAt: Date | null;
  readonly decider: string | null;
  readonly decidedAt: Date | null;
  readonly refusal: string | null;
  readonly updatedAt: Date;
};

export type EditionDetail = {
  readonly id: string;
  readonly fiscalYear: number;
  readonly status: AwardEditionStatus;
  readonly current: RevisionView | null;
  /** Worked on at present, with what differs from what holds and what has to be put right. */
  readonly work: RevisionView | null;
  readonly differences: readonly Difference[];
  readonly faults: readonly SettingsFault[];
  /** Worth a look, and nothing that has to be put right. */
  readonly hints: readonly SettingsFault[];
  readonly actions: readonly RevisionAction[];
  readonly mayWrite: boolean;
  /** In force, the latest first. */
  readonly history: readonly RevisionView[];
};

/** What the public reads of one set of settings. */
export type PublicRevision = {
  readonly ordinal: number;
  readonly sha256: string;
  readonly reason: string;
  readonly since: Date;
};

/** When entries of a category are taken, in words. */
export type PublicPeriod = {
  readonly category: string;
  readonly opens: string;
  readonly closes: string;
  /** Why the closing is on another day than was set. */
  readonly moved: string | null;
  /** Whether entries are taken when the page is made; it is made anew when that changes. */
  readonly state: CallState;
};

export type PublicEdition = {
  readonly fiscalYear: number;
  readonly settings: EditionSettings;
  readonly periods: readonly PublicPeriod[];
  /** The latest first. */
  readonly revisions: readonly PublicRevision[];
};
