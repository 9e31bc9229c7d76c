import type { BulkMailStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { BulkMailRelation } from "./permissions";

/** Until then a letter can be taken back, and nothing has been written to anybody. */
export const RECALL_MINUTES = 10;

/** A letter on its way to many. Only the worker sends, and taking it back needs no more than the duty for mail. */
export const bulkMailWorkflow = {
  create: { from: [], to: "DRAFT", by: ["writer"] },
  schedule: { from: ["DRAFT"], to: "SCHEDULED", by: ["writer"] },
  discard: { from: ["DRAFT"], to: "DISCARDED", by: ["writer"] },
  recall: { from: ["SCHEDULED"], to: "RECALLED", by: ["writer", "postmaster"] },
  revise: { from: ["RECALLED"], to: "DRAFT", by: ["writer"] },
  release: { from: ["SCHEDULED"], to: "SENDING", by: ["worker"] },
  finish: { from: ["SENDING"], to: "SENT", by: ["worker"] },
} as const satisfies Record<string, Step<BulkMailStatus, BulkMailRelation>>;

export type BulkMailAction = keyof typeof bulkMailWorkflow;

/** On its way: there is never more than one. */
export const ON_ITS_WAY = ["SCHEDULED", "SENDING"] as const satisfies readonly BulkMailStatus[];
