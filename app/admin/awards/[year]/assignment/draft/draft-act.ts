import "server-only";
import { actsOn } from "@/app/admin/seen-act";
import { assignmentStatusLabels } from "@/lib/awards/assignment/labels";
import { findSeenDraft } from "@/lib/awards/assignment/queries/desk";
import { routes } from "@/lib/routes";

/** One form about a draft of the assignment. */
export const actOnDraft = actsOn({
  find: findSeenDraft,
  labels: assignmentStatusLabels,
  pageOf: ({ edition }, _id, done) => routes.adminAssignment(edition.fiscalYear, { done }),
  elsewhere: routes.adminAwards(),
});
