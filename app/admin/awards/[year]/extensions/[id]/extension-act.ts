import "server-only";
import { actsOn } from "@/app/admin/seen-act";
import { extensionStatusLabels } from "@/lib/awards/extensions/labels";
import { getExtension } from "@/lib/awards/extensions/queries/list";
import { routes } from "@/lib/routes";

/** One form about a later deadline. */
export const actOnExtension = actsOn({
  find: getExtension,
  labels: extensionStatusLabels,
  pageOf: ({ fiscalYear }, _id, done) => routes.adminExtensions(fiscalYear, { done }),
  elsewhere: routes.adminAwards(),
});
