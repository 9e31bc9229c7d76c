import "server-only";
import { actsOn } from "@/app/admin/seen-act";
import { jurorStatusLabels } from "@/lib/awards/jury/labels";
import { findSeenSeat } from "@/lib/awards/jury/queries/desk";
import { routes } from "@/lib/routes";

/** One form of the desk about a seat of the jury. */
export const actOnSeat = actsOn({
  find: findSeenSeat,
  labels: jurorStatusLabels,
  pageOf: ({ fiscalYear }, id, done) => routes.adminJuror(fiscalYear, id, done),
  elsewhere: routes.adminAwards(),
});
