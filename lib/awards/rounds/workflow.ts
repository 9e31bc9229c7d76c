import type { AwardRoundStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { RoundRelation } from "./permissions";

/** 採点期間. Once closed it is opened again by two people alone. */
export const roundWorkflow = {
  prepare: { from: [], to: "PREPARING", by: ["officer"] },
  open: { from: ["PREPARING"], to: "OPEN", by: ["officer"] },
  close: { from: ["OPEN"], to: "CLOSED", by: ["officer"] },
  askReopening: { from: ["CLOSED"], to: "REOPENING_ASKED", by: ["officer"] },
  reopen: { from: ["REOPENING_ASKED"], to: "OPEN", by: ["second"], needsApproval: true },
  keepClosed: { from: ["REOPENING_ASKED"], to: "CLOSED", by: ["second"] },
  takeBack: { from: ["REOPENING_ASKED"], to: "CLOSED", by: ["proposer"] },
} as const satisfies Record<string, Step<AwardRoundStatus, RoundRelation>>;

export type RoundAction = keyof typeof roundWorkflow;
