import type { AwardEntryStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { EntryRelation } from "./permissions";

/**
 * An entry from its send to the end of the eligibility check. Until the deadline its applicant may send it anew, withdraw it and
 * revive it; whether it is judged, two people of the office say.
 */
export const entryWorkflow = {
  submit: { from: [], to: "SUBMITTED", by: ["entrant", "officer"] },
  amend: { from: ["SUBMITTED"], to: "SUBMITTED", by: ["entrant", "officer"] },
  startCheck: { from: ["SUBMITTED"], to: "IN_CHECK", by: ["officer"] },
  return: { from: ["SUBMITTED", "IN_CHECK"], to: "RETURNED", by: ["officer"] },
  resubmit: { from: ["RETURNED"], to: "IN_CHECK", by: ["entrant", "officer"] },
  proposeEligible: { from: ["SUBMITTED", "IN_CHECK"], to: "ELIGIBLE_PROPOSED", by: ["officer"] },
  proposeIneligible: { from: ["SUBMITTED", "IN_CHECK"], to: "INELIGIBLE_PROPOSED", by: ["officer"] },
  agreeEligible: { from: ["ELIGIBLE_PROPOSED"], to: "ELIGIBLE", by: ["second"], needsApproval: true },
  agreeIneligible: { from: ["INELIGIBLE_PROPOSED"], to: "INELIGIBLE", by: ["second"], needsApproval: true },
  sendBack: { from: ["ELIGIBLE_PROPOSED", "INELIGIBLE_PROPOSED"], to: "IN_CHECK", by: ["second"] },
  takeBack: { from: ["ELIGIBLE_PROPOSED", "INELIGIBLE_PROPOSED"], to: "IN_CHECK", by: ["proposer"] },
  reopen: { from: ["ELIGIBLE", "INELIGIBLE"], to: "IN_CHECK", by: ["officer"], needsApproval: true },
  withdraw: {
    from: ["SUBMITTED", "IN_CHECK", "RETURNED", "ELIGIBLE_PROPOSED", "INELIGIBLE_PROPOSED", "ELIGIBLE"],
    to: "WITHDRAWN",
    by: ["entrant", "officer"],
  },
  revive: { from: ["WITHDRAWN"], to: "SUBMITTED", by: ["entrant", "officer"] },
} as const satisfies Record<string, Step<AwardEntryStatus, EntryRelation>>;

export type EntryAction = keyof typeof entryWorkflow;

/** Named groups, so that no query or screen lists statuses again. */
export const entryGroups = {
  /** The secretariat has to act. */
  withOffice: ["SUBMITTED", "IN_CHECK", "ELIGIBLE_PROPOSED", "INELIGIBLE_PROPOSED"],
  /** The applicant has to act; the clock stands. */
  withApplicant: ["RETURNED"],
  /** A second person has to say. */
  awaitsSecond: ["ELIGIBLE_PROPOSED", "INELIGIBLE_PROPOSED"],
  /** Jurors judge it. */
  judged: ["ELIGIBLE"],
  /** Still in the race. */
  live: ["SUBMITTED", "IN_CHECK", "RETURNED", "ELIGIBLE_PROPOSED", "INELIGIBLE_PROPOSED", "ELIGIBLE"],
  ended: ["INELIGIBLE", "WITHDRAWN"],
} as const satisfies Record<string, readonly AwardEntryStatus[]>;

export type EntryGroup = keyof typeof entryGroups;

export function isIn(group: EntryGroup, status: AwardEntryStatus): boolean {
  return entryGroups[group].some((member) => member === status);
}
