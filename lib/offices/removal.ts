/** How long the reason of a removal, or of leaving it be, may be. */
export const REMOVAL_REASON_MAX = 400;

/** What was asked about the removal of an office, and what was decided. */
export type RemovalRequest = {
  readonly reason: string;
  readonly requestedAt: Date;
  /** Null where the municipality asked. */
  readonly requestedByOfficer: string | null;
  readonly decidedAt: Date | null;
  readonly decidedByOfficer: string | null;
  readonly isApproved: boolean | null;
};
