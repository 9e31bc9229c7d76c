import type { Audience } from "@/lib/publishing/kinds/audiences";

/** Who can learn from whom: an effort of a municipality is of use to municipalities. */
export const APPLICANT_AUDIENCES: Readonly<Record<string, readonly Audience[]>> = {
  company: ["companies"],
  organization: ["companies"],
  municipality: ["municipalities"],
};
