import "server-only";
import { actsOn } from "@/app/admin/seen-act";
import { advanceStatusLabels } from "@/lib/awards/advances/labels";
import { findSeenAdvance } from "@/lib/awards/advances/queries/desk";
import { routes } from "@/lib/routes";

/** One form about a proposal of who goes on. */
export const actOnAdvance = actsOn({
  find: findSeenAdvance,
  labels: advanceStatusLabels,
  pageOf: ({ edition }, _id, done) => routes.adminAdvances(edition.fiscalYear, done),
  elsewhere: routes.adminAwards(),
});
