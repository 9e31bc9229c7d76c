import type { AwardJurorStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { SeatRelation } from "./permissions";

/** A seat in the jury of one edition. Whoever leaves does not come back into the same seat unasked. */
export const jurorWorkflow = {
  invite: { from: [], to: "INVITED", by: ["officer"] },
  accept: { from: ["INVITED"], to: "ACTIVE", by: ["holder"] },
  decline: { from: ["INVITED"], to: "DECLINED", by: ["holder", "officer"] },
  end: { from: ["ACTIVE"], to: "ENDED", by: ["officer"] },
  inviteAgain: { from: ["DECLINED", "ENDED"], to: "INVITED", by: ["officer"] },
} as const satisfies Record<string, Step<AwardJurorStatus, SeatRelation>>;

export type JurorAction = keyof typeof jurorWorkflow;
