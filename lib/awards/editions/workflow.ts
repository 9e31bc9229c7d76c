import type { AwardEditionStatus, AwardRevisionStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { EditionRelation } from "./permissions";

/** An edition is announced by the approval of its first settings, and by nothing else. */
export const editionWorkflow = {
  create: { from: [], to: "DRAFT", by: ["officer"] },
  open: { from: ["DRAFT"], to: "OPEN", by: ["second"] },
} as const satisfies Record<string, Step<AwardEditionStatus, EditionRelation>>;

export type EditionAction = keyof typeof editionWorkflow;

/** Settings come into force when a second person agrees; from then on they are sealed, and changed by new ones alone. */
export const revisionWorkflow = {
  begin: { from: [], to: "DRAFT", by: ["officer"] },
  propose: { from: ["DRAFT"], to: "PROPOSED", by: ["officer"] },
  approve: { from: ["PROPOSED"], to: "IN_FORCE", by: ["second"], needsApproval: true },
  refuse: { from: ["PROPOSED"], to: "DRAFT", by: ["second"] },
  takeBack: { from: ["PROPOSED"], to: "DRAFT", by: ["proposer"] },
  discard: { from: ["DRAFT"], to: "DISCARDED", by: ["officer"] },
} as const satisfies Record<string, Step<AwardRevisionStatus, EditionRelation>>;

export type RevisionAction = keyof typeof revisionWorkflow;

/** Worked on: there is never more than one of an edition. */
export const OPEN_REVISIONS = ["DRAFT", "PROPOSED"] as const satisfies readonly AwardRevisionStatus[];
