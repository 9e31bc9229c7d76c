import type { AwardConflictStatus } from "@/lib/db/generated/enums";
import type { Ground } from "./grounds";
import type { ConflictAction } from "./workflow";

/** A conflict in the list of the desk. */
export type ConflictRow = {
  readonly id: string;
  readonly status: AwardConflictStatus;
  readonly person: string;
  readonly number: string;
  readonly applicantName: string;
  readonly grounds: readonly Ground[];
  readonly updatedAt: Date;
};

export type ConflictDetail = ConflictRow & {
  readonly version: number;
  readonly title: string;
  readonly clearReason: string | null;
  readonly proposer: string | null;
  readonly proposedAt: Date | null;
  readonly decider: string | null;
  readonly decidedAt: Date | null;
  /** What this officer can do with it now. */
  readonly actions: readonly ConflictAction[];
};

/** Somebody who can be in conflict with an entry of the edition. */
export type PersonOption = { readonly id: string; readonly name: string; readonly isJuror: boolean };
