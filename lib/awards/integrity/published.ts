import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { RESULT_TAG } from "@/lib/awards/results/tags";
import { listPublicIntegrity } from "./queries/public";

/** The cached public read: dropped with the release of a result. */
export async function listPublishedIntegrity() {
  "use cache";
  cacheTag(RESULT_TAG);
  cacheLife("max");
  return listPublicIntegrity();
}

export async function getPublishedIntegrity(year: string) {
  if (!/^\d{4}$/.test(year)) return null;
  return (await listPublishedIntegrity()).find(({ report }) => report.fiscalYear === Number(year)) ?? null;
}
