import "server-only";
import { countPublicWinners, getLastRelease } from "@/lib/awards/results/queries/public";
import { RESULT_TAG } from "@/lib/awards/results/tags";
import { CASE_STUDY_CONTENT } from "@/lib/case-studies/lists";
import type { ContentKind } from "@/lib/db/generated/enums";
import { countPublic, getLastPublicChange, listAllPublic } from "@/lib/declarations/queries/public";
import { declarationTags } from "@/lib/declarations/tags";
import { baseUrl, isProduction } from "@/lib/env";
import { startOfJapanDay } from "@/lib/japan/dates";
import { countOpenOffices, getLastOfficeChange, type OpenOffice, openOffices } from "@/lib/offices/queries/open-data";
import { officeTags } from "@/lib/offices/tags";
import { POLICY_CONTENT } from "@/lib/policies/lists";
import { countShown, getLastShownChange } from "@/lib/publishing/queries/public";
import { contentTags } from "@/lib/publishing/tags";
import { STATISTICS_CHANGED_ON } from "@/lib/statistics/all";
import { awardWinnersDataset, listAwardWinnerRows } from "./award-winners";
import { caseStudiesDataset, listCaseStudyRows } from "./case-studies";
import type { Dataset } from "./dataset";
import { declarationsDataset } from "./declarations";
import { type DatasetEntry, datasetEntry, type Portal, streamedEntry } from "./entry";
import { officesDataset, placeOf } from "./offices/full";
import { officesNationalDataset } from "./offices/national";
import { listPolicyRows, policiesDataset } from "./policies";
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
  officeEntry("offices", officesDataset),
  officeEntry("offices-national", officesNationalDataset),
  contentEntry("policies", policiesDataset, listPolicyRows, POLICY_CONTENT),
  contentEntry("case-studies", caseStudiesDataset, listCaseStudyRows, CASE_STUDY_CONTENT),
  datasetEntry({
    id: "award-winners",
    dataset: awardWinnersDataset,
    rows: listAwardWinnerRows,
    count: countPublicWinners,
    changedAt: getLastRelease,
    tags: [RESULT_TAG],
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

/** There may be a hundred thousand of them: they are written while they are sent. */
function officeEntry(id: string, dataset: (portal: Portal) => Dataset<OpenOffice>): DatasetEntry {
  const tags = [officeTags.all];
  return streamedEntry({
    id,
    dataset,
    tags,
    pages: openOffices,
    placeOf,
    count: countOpenOffices,
    changedAt: getLastOfficeChange,
  });
}

/** What the desk publishes: it changes with each publish of its kinds. */
function contentEntry<Row>(
  id: string,
  dataset: (portal: Portal) => Dataset<Row>,
  rows: () => Promise<readonly Row[]>,
  kinds: readonly ContentKind[],
): DatasetEntry {
  const tags = kinds.map(contentTags.kind);
  return datasetEntry({
    id,
    dataset,
    rows,
    count: async () => (await countShown(kinds)).total,
    changedAt: () => getLastShownChange(...tags),
    tags,
  });
}

export function findDataset(id: string): DatasetEntry | null {
  return DATASETS.find((dataset) => dataset.id === id) ?? null;
}

export function thisPortal(): Portal {
  return { baseUrl: baseUrl(), isDemo: !isProduction() };
}
