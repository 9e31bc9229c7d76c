import type { IntroductionStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { IntroductionRelation } from "./permissions";

/**
 * An introduction on its way to both sides. The side that asked answers first, so that the other is never asked in vain;
 * contact data pass with the second yes, and until then either side may think better of it.
 */
export const introductionWorkflow = {
  draft: { from: [], to: "DRAFT", by: ["desk"] },
  propose: { from: ["DRAFT"], to: "PROPOSED", by: ["desk"] },
  accept: { from: ["PROPOSED"], to: "OFFERED", by: ["asker"] },
  introduce: { from: ["OFFERED"], to: "INTRODUCED", by: ["counterpart"] },
  declineProposal: { from: ["PROPOSED"], to: "DECLINED", by: ["asker"] },
  declineOffer: { from: ["OFFERED"], to: "DECLINED", by: ["counterpart"] },
  retract: { from: ["OFFERED"], to: "DECLINED", by: ["asker"] },
  expire: { from: ["PROPOSED", "OFFERED"], to: "EXPIRED", by: ["worker"] },
  withdraw: { from: ["DRAFT", "PROPOSED", "OFFERED"], to: "WITHDRAWN", by: ["desk", "worker"] },
} as const satisfies Record<string, Step<IntroductionStatus, IntroductionRelation>>;

export type IntroductionAction = keyof typeof introductionWorkflow;

/** Named groups, so that no query or screen lists statuses again. */
export const introductionGroups = {
  withDesk: ["DRAFT"],
  /** Somebody outside has to answer; the fourteen days run. */
  waiting: ["PROPOSED", "OFFERED"],
  introduced: ["INTRODUCED"],
  /** Went nowhere: the same two may be brought together again. */
  lapsed: ["EXPIRED", "WITHDRAWN"],
  ended: ["DECLINED", "EXPIRED", "WITHDRAWN"],
} as const satisfies Record<string, readonly IntroductionStatus[]>;

export type IntroductionGroup = keyof typeof introductionGroups;

export function isIn(group: IntroductionGroup, status: IntroductionStatus): boolean {
  return introductionGroups[group].some((member) => member === status);
}
