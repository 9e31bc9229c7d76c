import "server-only";
import { actsOn } from "@/app/admin/seen-act";
import { revisionStatusLabels } from "@/lib/awards/editions/labels";
import { findSeen } from "@/lib/awards/editions/queries/desk";
import { routes } from "@/lib/routes";

/** One form about the settings of an edition. */
export const actOnSettings = actsOn({
  find: findSeen,
  labels: revisionStatusLabels,
  pageOf: ({ fiscalYear }, _id, done) => routes.adminAward(fiscalYear, done),
  elsewhere: routes.adminAwards(),
});
