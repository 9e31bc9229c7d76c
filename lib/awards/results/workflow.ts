import type { AwardResultStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { ResultRelation } from "./permissions";

/**
 * Decision, notice and publication are three things: two people decide, which seals the list; then an instant is set; at that
 * instant everything is out at once. Until then two people may open it again.
 */
export const resultWorkflow = {
  begin: { from: [], to: "DRAFT", by: ["officer"] },
  propose: { from: ["DRAFT"], to: "PROPOSED", by: ["officer"] },
  decide: { from: ["PROPOSED"], to: "DECIDED", by: ["second"], needsApproval: true },
  sendBack: { from: ["PROPOSED"], to: "DRAFT", by: ["second"] },
  takeBack: { from: ["PROPOSED"], to: "DRAFT", by: ["proposer"] },
  unlock: { from: ["DECIDED"], to: "DRAFT", by: ["officer"], needsApproval: true },
  schedule: { from: ["DECIDED"], to: "SCHEDULED", by: ["officer"] },
  unschedule: { from: ["SCHEDULED"], to: "DECIDED", by: ["officer", "worker"] },
  release: { from: ["SCHEDULED"], to: "RELEASED", by: ["worker"] },
} as const satisfies Record<string, Step<AwardResultStatus, ResultRelation>>;

export type ResultAction = keyof typeof resultWorkflow;
