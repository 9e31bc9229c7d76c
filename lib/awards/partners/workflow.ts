import type { AwardPartnerStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { PartnerRelation } from "./permissions";

/** What a municipality says to being named. It may say otherwise later, as long as it is named. */
export const partnerWorkflow = {
  ask: { from: [], to: "ASKED", by: ["entrant", "officer", "worker"] },
  askAgain: { from: ["CONFIRMED", "DECLINED", "DROPPED"], to: "ASKED", by: ["entrant", "officer", "worker"] },
  confirm: { from: ["ASKED", "DECLINED"], to: "CONFIRMED", by: ["partner", "officer"] },
  decline: { from: ["ASKED", "CONFIRMED"], to: "DECLINED", by: ["partner", "officer"] },
  drop: { from: ["ASKED", "CONFIRMED", "DECLINED"], to: "DROPPED", by: ["entrant", "officer", "worker"] },
} as const satisfies Record<string, Step<AwardPartnerStatus, PartnerRelation>>;

export type PartnerAction = keyof typeof partnerWorkflow;

/** Named in what was sent last. */
export const NAMED = ["ASKED", "CONFIRMED", "DECLINED"] as const satisfies readonly AwardPartnerStatus[];
