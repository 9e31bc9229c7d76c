import type { AwardAdjustmentStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { AdjustmentRelation } from "./permissions";

/** 得点の調整: asked for once the round is closed, worked out by the worker, and never written over. */
export const adjustmentWorkflow = {
  ask: { from: [], to: "REQUESTED", by: ["officer"] },
  compute: { from: ["REQUESTED"], to: "COMPUTED", by: ["worker"] },
  refuse: { from: ["REQUESTED"], to: "REFUSED", by: ["worker"] },
  supersede: { from: ["REQUESTED"], to: "SUPERSEDED", by: ["officer"] },
} as const satisfies Record<string, Step<AwardAdjustmentStatus, AdjustmentRelation>>;

export type AdjustmentAction = keyof typeof adjustmentWorkflow;

/** Worked out, whatever came of it. */
export const DONE = ["COMPUTED", "REFUSED"] as const satisfies readonly AwardAdjustmentStatus[];
