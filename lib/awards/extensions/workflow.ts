import type { AwardExtensionStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { ExtensionRelation } from "./permissions";

/** A later deadline for one organisation, given by two people. Given ones are not taken back: somebody counts on them. */
export const extensionWorkflow = {
  ask: { from: [], to: "ASKED", by: ["officer"] },
  approve: { from: ["ASKED"], to: "APPROVED", by: ["second"], needsApproval: true },
  refuse: { from: ["ASKED"], to: "REFUSED", by: ["second", "proposer"] },
} as const satisfies Record<string, Step<AwardExtensionStatus, ExtensionRelation>>;

export type ExtensionAction = keyof typeof extensionWorkflow;
