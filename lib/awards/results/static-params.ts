import "server-only";
import { listPublishedResults } from "./published";

/** A build without any released result still has to make one page: that of a year that does not exist. */
export const NO_YEAR = "0";

export async function releasedYears(): Promise<string[]> {
  return (await listPublishedResults()).map(({ fiscalYear }) => String(fiscalYear));
}
