import type { AwardSheetStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { SheetRelation } from "./permissions";

/** The evaluation of one entry by one seat. What was written never vanishes: it is set aside, and may come back. */
export const sheetWorkflow = {
  open: { from: [], to: "EMPTY", by: ["officer"] },
  begin: { from: ["EMPTY"], to: "DRAFT", by: ["judge"] },
  submit: { from: ["EMPTY", "DRAFT", "SUBMITTED"], to: "SUBMITTED", by: ["judge"] },
  abstain: { from: ["EMPTY", "DRAFT", "SUBMITTED"], to: "ABSTAINED", by: ["judge"] },
  resume: { from: ["ABSTAINED"], to: "DRAFT", by: ["judge"] },
  setAside: { from: ["EMPTY", "DRAFT", "SUBMITTED", "ABSTAINED"], to: "SET_ASIDE", by: ["officer", "worker"] },
  reinstate: { from: ["SET_ASIDE"], to: "DRAFT", by: ["officer"] },
} as const satisfies Record<string, Step<AwardSheetStatus, SheetRelation>>;

export type SheetAction = keyof typeof sheetWorkflow;
