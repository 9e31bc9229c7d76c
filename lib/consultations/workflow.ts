import type { ConsultationStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { ConsultationRelation } from "./permissions";

/**
 * A question on its way to an answer. What the desk writes goes out ten minutes later, and only then the case moves: so the
 * worker takes those steps, on behalf of whoever wrote. A case that was merged lives on in the one it was merged into.
 */
export const consultationWorkflow = {
  submit: { from: [], to: "RECEIVED", by: ["anyone", "requester", "desk"] },
  assign: { from: ["RECEIVED"], to: "ASSIGNED", by: ["desk"] },
  start: { from: ["RECEIVED", "ASSIGNED"], to: "IN_PROGRESS", by: ["desk"] },
  ask: {
    from: ["RECEIVED", "ASSIGNED", "IN_PROGRESS", "ANSWERED"],
    to: "AWAITING_REPLY",
    by: ["desk", "worker"],
  },
  answer: {
    from: ["RECEIVED", "ASSIGNED", "IN_PROGRESS", "AWAITING_REPLY"],
    to: "ANSWERED",
    by: ["desk", "worker"],
  },
  reply: { from: ["AWAITING_REPLY", "ANSWERED"], to: "IN_PROGRESS", by: ["requester"] },
  resume: { from: ["AWAITING_REPLY", "ANSWERED"], to: "IN_PROGRESS", by: ["desk"] },
  finish: { from: ["ANSWERED"], to: "CLOSED", by: ["requester", "worker"] },
  close: {
    from: ["ASSIGNED", "IN_PROGRESS", "AWAITING_REPLY", "ANSWERED"],
    to: "CLOSED",
    by: ["desk"],
  },
  reopen: { from: ["CLOSED"], to: "IN_PROGRESS", by: ["requester", "desk"] },
  withdraw: {
    from: ["RECEIVED", "ASSIGNED", "IN_PROGRESS", "AWAITING_REPLY", "ANSWERED"],
    to: "WITHDRAWN",
    by: ["requester", "desk"],
  },
  merge: {
    from: ["RECEIVED", "ASSIGNED", "IN_PROGRESS", "AWAITING_REPLY", "ANSWERED"],
    to: "MERGED",
    by: ["desk"],
  },
  unmerge: { from: ["MERGED"], to: "IN_PROGRESS", by: ["desk"] },
} as const satisfies Record<string, Step<ConsultationStatus, ConsultationRelation>>;

export type ConsultationAction = keyof typeof consultationWorkflow;

/** Named groups, so that no query or screen lists statuses again. */
export const consultationGroups = {
  /** The desk has to act. */
  withDesk: ["RECEIVED", "ASSIGNED", "IN_PROGRESS"],
  /** The requester has to act; the clock stands. */
  withRequester: ["AWAITING_REPLY"],
  /** Somebody owns it. */
  open: ["RECEIVED", "ASSIGNED", "IN_PROGRESS", "AWAITING_REPLY", "ANSWERED"],
  ended: ["CLOSED", "WITHDRAWN", "MERGED"],
} as const satisfies Record<string, readonly ConsultationStatus[]>;

export type ConsultationGroup = keyof typeof consultationGroups;

export function isIn(group: ConsultationGroup, status: ConsultationStatus): boolean {
  return consultationGroups[group].some((member) => member === status);
}
