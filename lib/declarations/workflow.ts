import type { DeclarationStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { DeclarationRelation } from "./permissions";

/**
 * The declaration from sending to its end. A returned declaration keeps its number. While a change is looked at, the
 * published version stays where it is. Nothing ends by silence: idle cases are escalated, never refused by a clock.
 */
export const declarationWorkflow = {
  submit: { from: [], to: "SUBMITTED", by: ["anyone", "reviewer"] },
  startReview: { from: ["SUBMITTED"], to: "IN_REVIEW", by: ["reviewer"] },
  return: { from: ["SUBMITTED", "IN_REVIEW"], to: "RETURNED", by: ["reviewer"] },
  resubmit: { from: ["RETURNED"], to: "IN_REVIEW", by: ["declarant", "reviewer"] },
  accept: { from: ["SUBMITTED", "IN_REVIEW"], to: "ACCEPTED", by: ["reviewer"] },
  refuse: { from: ["SUBMITTED", "IN_REVIEW", "RETURNED"], to: "REFUSED", by: ["reviewer"] },
  publish: { from: ["ACCEPTED"], to: "PUBLISHED", by: ["reviewer", "worker"] },
  requestChange: { from: ["PUBLISHED"], to: "CHANGE_SUBMITTED", by: ["declarant", "reviewer"] },
  returnChange: { from: ["CHANGE_SUBMITTED"], to: "CHANGE_RETURNED", by: ["reviewer"] },
  resubmitChange: { from: ["CHANGE_RETURNED"], to: "CHANGE_SUBMITTED", by: ["declarant", "reviewer"] },
  approveChange: { from: ["CHANGE_SUBMITTED"], to: "PUBLISHED", by: ["reviewer"] },
  declineChange: { from: ["CHANGE_SUBMITTED", "CHANGE_RETURNED"], to: "PUBLISHED", by: ["reviewer"] },
  dropChange: { from: ["CHANGE_SUBMITTED", "CHANGE_RETURNED"], to: "PUBLISHED", by: ["declarant"] },
  suspend: { from: ["PUBLISHED"], to: "SUSPENDED", by: ["reviewer"] },
  resume: { from: ["SUSPENDED"], to: "PUBLISHED", by: ["reviewer"] },
  expire: { from: ["PUBLISHED"], to: "EXPIRED", by: ["worker"] },
  renew: { from: ["EXPIRED"], to: "PUBLISHED", by: ["declarant", "reviewer"] },
  cancel: {
    from: ["ACCEPTED", "PUBLISHED", "CHANGE_SUBMITTED", "CHANGE_RETURNED", "SUSPENDED", "EXPIRED"],
    to: "CANCELLED",
    by: ["reviewer"],
  },
  withdraw: {
    from: [
      "SUBMITTED",
      "IN_REVIEW",
      "RETURNED",
      "ACCEPTED",
      "PUBLISHED",
      "CHANGE_SUBMITTED",
      "CHANGE_RETURNED",
      "SUSPENDED",
      "EXPIRED",
    ],
    to: "WITHDRAWN",
    by: ["declarant", "reviewer"],
  },
  reopen: { from: ["REFUSED", "WITHDRAWN", "CANCELLED"], to: "IN_REVIEW", by: ["reviewer"], needsApproval: true },
} as const satisfies Record<string, Step<DeclarationStatus, DeclarationRelation>>;

export type DeclarationAction = keyof typeof declarationWorkflow;

/** Named groups, so that no query or screen lists statuses again. */
export const statusGroups = {
  /** The office has to act. */
  withOffice: ["SUBMITTED", "IN_REVIEW", "ACCEPTED", "CHANGE_SUBMITTED"],
  /** The declarer has to act; the office's clock stands. */
  withDeclarer: ["RETURNED", "CHANGE_RETURNED"],
  /** The page shows the declaration. */
  shown: ["PUBLISHED", "CHANGE_SUBMITTED", "CHANGE_RETURNED"],
  ended: ["REFUSED", "WITHDRAWN", "CANCELLED"],
} as const satisfies Record<string, readonly DeclarationStatus[]>;

export function isShown(status: DeclarationStatus): boolean {
  return statusGroups.shown.some((shown) => shown === status);
}

export function isWithDeclarer(status: DeclarationStatus): boolean {
  return statusGroups.withDeclarer.some((waiting) => waiting === status);
}

export function isEnded(status: DeclarationStatus): boolean {
  return statusGroups.ended.some((ended) => ended === status);
}

/** The office's clock counts: it has to act on a case that is not decided yet. */
export function isClockRunning(status: DeclarationStatus): boolean {
  return statusGroups.withOffice.some((waiting) => waiting === status);
}
