import type { AwardAssignmentDraftStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { AssignmentRelation } from "./permissions";

/** A proposal of who scores what. Jurors see nothing of it before it is in force. */
export const assignmentWorkflow = {
  ask: { from: [], to: "DRAFT", by: ["officer"] },
  enforce: { from: ["DRAFT"], to: "IN_FORCE", by: ["officer"] },
  discard: { from: ["DRAFT"], to: "DISCARDED", by: ["officer"] },
} as const satisfies Record<string, Step<AwardAssignmentDraftStatus, AssignmentRelation>>;

export type AssignmentAction = keyof typeof assignmentWorkflow;
