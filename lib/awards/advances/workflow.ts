import type { AwardAdvanceStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { AdvanceRelation } from "./permissions";

/** 二次審査に進む応募: one person proposes, another decides. A later decision replaces the one that holds. */
export const advanceWorkflow = {
  propose: { from: [], to: "PROPOSED", by: ["officer"] },
  decide: { from: ["PROPOSED"], to: "DECIDED", by: ["second"], needsApproval: true },
  sendBack: { from: ["PROPOSED"], to: "RETURNED", by: ["second"] },
  takeBack: { from: ["PROPOSED"], to: "RETURNED", by: ["proposer"] },
  replace: { from: ["DECIDED"], to: "REPLACED", by: ["officer"] },
} as const satisfies Record<string, Step<AwardAdvanceStatus, AdvanceRelation>>;

export type AdvanceAction = keyof typeof advanceWorkflow;
