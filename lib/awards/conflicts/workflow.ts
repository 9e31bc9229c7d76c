import type { AwardConflictStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { ConflictRelation } from "./permissions";

/**
 * A conflict of interest blocks from the moment it is known, suspected ones too. It is lifted by two people, neither of whom it
 * is about nor is in conflict with the entry.
 */
export const conflictWorkflow = {
  suspect: { from: [], to: "SUSPECTED", by: ["officer", "worker"] },
  /** The juror's word, the applicant's, or the office's: nobody argues with it. */
  declare: { from: [], to: "CONFIRMED", by: ["concerned", "worker", "officer"] },
  confirm: { from: ["SUSPECTED", "CLEARING_PROPOSED"], to: "CONFIRMED", by: ["officer", "concerned", "worker"] },
  proposeClearing: { from: ["SUSPECTED", "CONFIRMED"], to: "CLEARING_PROPOSED", by: ["officer"] },
  clear: { from: ["CLEARING_PROPOSED"], to: "CLEARED", by: ["second"], needsApproval: true },
  keep: { from: ["CLEARING_PROPOSED"], to: "CONFIRMED", by: ["second", "proposer"] },
  reinstate: { from: ["CLEARED"], to: "CONFIRMED", by: ["officer", "concerned", "worker"] },
} as const satisfies Record<string, Step<AwardConflictStatus, ConflictRelation>>;

export type ConflictAction = keyof typeof conflictWorkflow;

/** The entry is out of the person's sight. */
export const BLOCKING = [
  "SUSPECTED",
  "CONFIRMED",
  "CLEARING_PROPOSED",
] as const satisfies readonly AwardConflictStatus[];
