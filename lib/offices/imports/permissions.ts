import type { OfficeImportStatus } from "@/lib/db/generated/enums";
import type { OfficeRelation } from "@/lib/offices/permissions";
import type { Step } from "@/lib/workflow/workflow";

export const UNDO_HOURS = 24;
/** Files and rows are kept as long as a draft. */
export const KEPT_DAYS = 30;

/** Who takes an import from one state to the next; the worker does what takes long. */
export const importWorkflow = {
  upload: { from: [], to: "UPLOADED", by: ["registrant", "reviewer"] },
  read: { from: ["UPLOADED", "READING"], to: "READING", by: ["worker"] },
  stage: { from: ["READING"], to: "STAGED", by: ["worker"] },
  refuse: { from: ["UPLOADED", "READING"], to: "UNREADABLE", by: ["worker"] },
  discard: { from: ["STAGED"], to: "DISCARDED", by: ["registrant", "reviewer", "worker"] },
  apply: { from: ["STAGED"], to: "APPLYING", by: ["registrant", "reviewer"] },
  finish: { from: ["APPLYING"], to: "APPLIED", by: ["registrant", "reviewer", "worker"] },
  undo: { from: ["APPLIED"], to: "UNDOING", by: ["registrant", "reviewer"] },
  finishUndo: { from: ["UNDOING"], to: "UNDONE", by: ["registrant", "reviewer", "worker"] },
} as const satisfies Record<string, Step<OfficeImportStatus, OfficeRelation>>;

export type ImportAction = keyof typeof importWorkflow;

export const importPermissions = {
  view: ["registrant", "reader", "reviewer", "worker"],
  upload: ["registrant", "reviewer"],
} as const satisfies Record<string, readonly OfficeRelation[]>;

/** The worker is at it; the page comes again by itself. */
const BUSY: readonly OfficeImportStatus[] = ["UPLOADED", "READING", "APPLYING", "UNDOING"];

export function isBusy(status: OfficeImportStatus): boolean {
  return BUSY.includes(status);
}

export function undoUntil(appliedAt: Date): Date {
  return new Date(appliedAt.getTime() + UNDO_HOURS * 3_600_000);
}
