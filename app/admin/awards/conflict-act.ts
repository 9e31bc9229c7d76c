import "server-only";
import { actsOn } from "@/app/admin/seen-act";
import { conflictStatusLabels } from "@/lib/awards/conflicts/labels";
import { findSeenConflict } from "@/lib/awards/conflicts/queries/desk";
import { routes } from "@/lib/routes";

/** One form of the desk about a conflict of interest. */
export const actOnConflict = actsOn({
  find: findSeenConflict,
  labels: conflictStatusLabels,
  pageOf: ({ fiscalYear }, id, done) => routes.adminConflict(fiscalYear, id, done),
  elsewhere: routes.adminAwards(),
});
