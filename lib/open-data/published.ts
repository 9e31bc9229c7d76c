import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import type { DatasetDescription } from "./entry";
import { DATASETS, thisPortal } from "./registry";

export type PublishedDataset = DatasetDescription & { readonly count: number; readonly changedAt: Date | null };

/** Every dataset with its size and its last change, for the page that lists them. */
export async function listPublishedDatasets(): Promise<PublishedDataset[]> {
  "use cache";
  const tags = DATASETS.flatMap((dataset) => dataset.tags);
  cacheTag(...tags);
  cacheLife("max");
  return Promise.all(
    DATASETS.map(async (dataset) => ({
      ...dataset.describe(thisPortal()),
      count: await dataset.count(),
      changedAt: await dataset.changedAt(),
    })),
  );
}
