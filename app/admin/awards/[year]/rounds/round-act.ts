import "server-only";
import { actsOn } from "@/app/admin/seen-act";
import { roundStatusLabels } from "@/lib/awards/rounds/labels";
import { findSeenRound } from "@/lib/awards/rounds/queries/desk";
import { routes } from "@/lib/routes";

/** One form about a round. */
export const actOnRound = actsOn({
  find: findSeenRound,
  labels: roundStatusLabels,
  pageOf: ({ edition, stage }, _id, done) => routes.adminRounds(edition.fiscalYear, { stage, done }),
  elsewhere: routes.adminAwards(),
});
