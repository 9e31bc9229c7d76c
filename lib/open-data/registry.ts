import "server-only";
import { countPublic, getLastPublicChange, listAllPublic } from "@/lib/declarations/queries/public";
import { declarationTags } from "@/lib/declarations/tags";
import { baseUrl, isProduction } from "@/lib/env";
import { startOfJapanDay } from "@/lib/japan/dates";
import { STATISTICS_CHANGED_ON } from "@/lib/statistics/all";
import { declarationsDataset } from "./declarations";
import { type DatasetEntry, datasetEntry, type Portal } from "./entry";
import { STATISTICS_ROWS, statisticsDataset } from "./statistics";

/** Every dataset of the portal, in the order of the page. A new one is one more entry: addresses and page follow. */
export const DATASETS: readonly DatasetEntry[] = [
  datasetEntry({
    id: "declarations",
    dataset: declarationsDataset,
    rows: listAllPublic,
    count: async () => (await countPublic()).total,
    changedAt: getLastPublicChange,
    tags: [declarationTags.all],
  }),
  datasetEntry({
    id: "statistics",
    dataset: statisticsDataset,
    rows: async () => STATISTICS_ROWS,
    count: async () => STATISTICS_ROWS.length,
    changedAt: async () => startOfJapanDay(STATISTICS_CHANGED_ON),
    tags: [],
  }),
];

export function findDataset(id: string): DatasetEntry | null {
  return DATASETS.find((dataset) => dataset.id === id) ?? null;
}

export function thisPortal(): Portal {
  return { baseUrl: baseUrl(), isDemo: !isProduction() };
}
