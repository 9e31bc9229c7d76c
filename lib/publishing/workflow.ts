import type { ContentStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { ContentRelation } from "./permissions";

/**
 * From draft to archive. What is published stays as it is while its revision is written and looked at; a second person
 * lets either go public, now or at a set time.
 */
export const contentWorkflow = {
  create: { from: [], to: "DRAFT", by: ["editor"] },
  createFromAnswer: { from: [], to: "DRAFT", by: ["answerer"] },
  createFromAward: { from: [], to: "DRAFT", by: ["awarder"] },
  submit: { from: ["DRAFT"], to: "IN_REVIEW", by: ["editor"] },
  return: { from: ["IN_REVIEW", "APPROVED"], to: "DRAFT", by: ["editor"] },
  approve: { from: ["IN_REVIEW"], to: "APPROVED", by: ["reviewer"] },
  publish: { from: ["IN_REVIEW", "APPROVED"], to: "PUBLISHED", by: ["reviewer"] },
  release: { from: ["APPROVED"], to: "PUBLISHED", by: ["worker"] },
  discard: { from: ["DRAFT"], to: "ARCHIVED", by: ["editor"] },
  revise: { from: ["PUBLISHED"], to: "REVISING", by: ["editor"] },
  submitRevision: { from: ["REVISING"], to: "REVISION_IN_REVIEW", by: ["editor"] },
  returnRevision: { from: ["REVISION_IN_REVIEW", "REVISION_APPROVED"], to: "REVISING", by: ["editor"] },
  approveRevision: { from: ["REVISION_IN_REVIEW"], to: "REVISION_APPROVED", by: ["reviewer"] },
  publishRevision: { from: ["REVISION_IN_REVIEW", "REVISION_APPROVED"], to: "PUBLISHED", by: ["reviewer"] },
  releaseRevision: { from: ["REVISION_APPROVED"], to: "PUBLISHED", by: ["worker"] },
  dropRevision: { from: ["REVISING"], to: "PUBLISHED", by: ["editor"] },
  archive: { from: ["PUBLISHED"], to: "ARCHIVED", by: ["editor"] },
  expire: {
    from: ["PUBLISHED", "REVISING", "REVISION_IN_REVIEW", "REVISION_APPROVED"],
    to: "ARCHIVED",
    by: ["worker"],
  },
  restore: { from: ["ARCHIVED"], to: "DRAFT", by: ["editor"] },
} as const satisfies Record<string, Step<ContentStatus, ContentRelation>>;

export type ContentAction = keyof typeof contentWorkflow;

/** Named groups, so that no query or screen lists statuses again. */
export const contentGroups = {
  /** May be written on. A published content becomes a revision with the first save. */
  writable: ["DRAFT", "REVISING", "PUBLISHED"],
  inReview: ["IN_REVIEW", "REVISION_IN_REVIEW"],
  scheduled: ["APPROVED", "REVISION_APPROVED"],
  /** The public reads the published version. */
  shown: ["PUBLISHED", "REVISING", "REVISION_IN_REVIEW", "REVISION_APPROVED"],
} as const satisfies Record<string, readonly ContentStatus[]>;

export type ContentGroup = keyof typeof contentGroups;

export function isIn(group: ContentGroup, status: ContentStatus): boolean {
  return contentGroups[group].some((member) => member === status);
}

/** A revision takes the same way as a first version, under steps of its own. */
export function stepFor(status: ContentStatus, action: "submit" | "return" | "approve" | "publish" | "release") {
  const steps = {
    submit: "submitRevision",
    return: "returnRevision",
    approve: "approveRevision",
    publish: "publishRevision",
    release: "releaseRevision",
  } as const;
  return isIn("shown", status) ? steps[action] : action;
}
