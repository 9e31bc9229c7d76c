import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { listPublicResults } from "./queries/public";
import { RESULT_TAG } from "./tags";

/** The cached public reads of results: dropped by tag at the instant of a release. */

export async function listPublishedResults() {
  "use cache";
  cacheTag(RESULT_TAG);
  cacheLife("max");
  return listPublicResults();
}

export async function getPublishedResult(fiscalYear: number) {
  return (await listPublishedResults()).find((result) => result.fiscalYear === fiscalYear) ?? null;
}
