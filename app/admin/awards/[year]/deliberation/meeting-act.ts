import "server-only";
import { actsOn } from "@/app/admin/seen-act";
import { meetingStatusLabels } from "@/lib/awards/meetings/labels";
import { findSeenMeeting } from "@/lib/awards/meetings/queries/list";
import { routes } from "@/lib/routes";

/** One form about a meeting of the jury. */
export const actOnMeeting = actsOn({
  find: findSeenMeeting,
  labels: meetingStatusLabels,
  pageOf: ({ fiscalYear, ordinal }, _id, done) => routes.adminMeeting(fiscalYear, ordinal, done),
  elsewhere: routes.adminAwards(),
});
