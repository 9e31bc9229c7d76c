import type { OfficeStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { OfficeRelation } from "./permissions";

/**
 * An office from its registration to its end. While a change is looked at, what is published stays. A closed office keeps
 * its page, which says so; one that should never have stood there is removed, asked for by the municipality and done by
 * the secretariat. Nothing vanishes because nobody confirmed it.
 */
export const officeWorkflow = {
  submit: { from: [], to: "SUBMITTED", by: ["registrant", "reviewer"] },
  startReview: { from: ["SUBMITTED"], to: "IN_REVIEW", by: ["reviewer"] },
  return: { from: ["SUBMITTED", "IN_REVIEW"], to: "RETURNED", by: ["reviewer"] },
  resubmit: { from: ["RETURNED"], to: "IN_REVIEW", by: ["registrant", "reviewer"] },
  publish: { from: ["SUBMITTED", "IN_REVIEW"], to: "PUBLISHED", by: ["reviewer"] },
  refuse: { from: ["SUBMITTED", "IN_REVIEW", "RETURNED"], to: "REFUSED", by: ["reviewer"] },
  withdraw: { from: ["SUBMITTED", "IN_REVIEW", "RETURNED"], to: "WITHDRAWN", by: ["registrant", "reviewer"] },
  requestChange: { from: ["PUBLISHED"], to: "CHANGE_SUBMITTED", by: ["registrant", "reviewer"] },
  returnChange: { from: ["CHANGE_SUBMITTED"], to: "CHANGE_RETURNED", by: ["reviewer"] },
  resubmitChange: { from: ["CHANGE_RETURNED"], to: "CHANGE_SUBMITTED", by: ["registrant", "reviewer"] },
  approveChange: { from: ["CHANGE_SUBMITTED"], to: "PUBLISHED", by: ["reviewer"] },
  declineChange: { from: ["CHANGE_SUBMITTED", "CHANGE_RETURNED"], to: "PUBLISHED", by: ["reviewer"] },
  dropChange: { from: ["CHANGE_SUBMITTED", "CHANGE_RETURNED"], to: "PUBLISHED", by: ["registrant"] },
  close: { from: ["PUBLISHED"], to: "CLOSED", by: ["registrant", "reviewer"] },
  reopen: { from: ["CLOSED"], to: "PUBLISHED", by: ["registrant", "reviewer"] },
  suspend: { from: ["PUBLISHED"], to: "SUSPENDED", by: ["reviewer"] },
  resume: { from: ["SUSPENDED"], to: "PUBLISHED", by: ["reviewer"] },
  remove: { from: ["PUBLISHED", "CLOSED", "SUSPENDED"], to: "REMOVED", by: ["reviewer"], needsApproval: true },
} as const satisfies Record<string, Step<OfficeStatus, OfficeRelation>>;

export type OfficeAction = keyof typeof officeWorkflow;

/** Named groups, so that no query or screen lists statuses again. */
export const officeGroups = {
  /** The secretariat has to act. */
  withOffice: ["SUBMITTED", "IN_REVIEW", "CHANGE_SUBMITTED"],
  /** The municipality has to act; the clock stands. */
  withMunicipality: ["RETURNED", "CHANGE_RETURNED"],
  /** Companies find it. */
  listed: ["PUBLISHED", "CHANGE_SUBMITTED", "CHANGE_RETURNED"],
  /** Its page is there. */
  shown: ["PUBLISHED", "CHANGE_SUBMITTED", "CHANGE_RETURNED", "CLOSED"],
  ended: ["REFUSED", "WITHDRAWN", "REMOVED"],
} as const satisfies Record<string, readonly OfficeStatus[]>;

export type OfficeGroup = keyof typeof officeGroups;

export function isIn(group: OfficeGroup, status: OfficeStatus): boolean {
  return officeGroups[group].some((member) => member === status);
}
