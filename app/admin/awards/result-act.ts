import "server-only";
import { actsOn } from "@/app/admin/seen-act";
import { resultStatusLabels } from "@/lib/awards/results/labels";
import { findSeenResult } from "@/lib/awards/results/queries/seen";
import { routes } from "@/lib/routes";

/** One form about the result of an edition. */
export const actOnResult = actsOn({
  find: findSeenResult,
  labels: resultStatusLabels,
  pageOf: ({ fiscalYear }, _id, done) => routes.adminAwardResult(fiscalYear, done),
  elsewhere: routes.adminAwards(),
});
