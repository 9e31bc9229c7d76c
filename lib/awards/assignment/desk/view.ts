import type { AwardAssignmentDraftStatus } from "@/lib/db/generated/enums";
import type { AssignmentWish } from "./wish";

/** Against what is in force. */
export type Mark = "added" | "removed" | "kept";

export type PairView = {
  readonly entryId: string;
  readonly jurorId: string;
  readonly mark: Mark;
  /** Why, in a few words each. */
  readonly reasons: readonly string[];
};

export type EntryName = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly category: string;
};

export type SeatName = {
  readonly id: string;
  readonly name: string;
  readonly categories: readonly string[];
  readonly cap: number | null;
  /** Agreed to the terms and declared the own conflicts. */
  readonly isReady: boolean;
};

/** Who scores what, as far as this officer may know. */
export type AssignmentTable = {
  readonly entries: readonly EntryName[];
  readonly seats: readonly SeatName[];
  readonly pairs: readonly PairView[];
};

export type DraftHead = {
  readonly id: string;
  readonly version: number;
  readonly status: AwardAssignmentDraftStatus;
  readonly wish: AssignmentWish;
  readonly author: string;
  readonly createdAt: Date;
};

export type DraftView = DraftHead &
  (
    | { readonly kind: "working" }
    | {
        readonly kind: "draft";
        readonly table: AssignmentTable;
        /** Whether scores can be compared, and given scores that do not count. */
        readonly sentences: readonly string[];
        readonly everybody: readonly EntryName[];
      }
    | { readonly kind: "impossible"; readonly why: readonly string[]; readonly wayOut: readonly string[] }
  );

export type ForbiddenView = {
  readonly id: string;
  readonly entry: EntryName;
  readonly juror: string;
  readonly reason: string;
  readonly author: string;
  readonly createdAt: Date;
};
