import type { JapanDay } from "@/lib/japan/dates";
import type { FacetCounts, ListedOffice, MunicipalityCount, OfficeCounts } from "@/lib/offices/public-view";
import type { AfterNumber, AppliedChoice, OfficeSearch } from "@/lib/offices/search-address";

/** All that the page of a search shows. */
export type SearchView = {
  readonly search: OfficeSearch;
  readonly applied: readonly AppliedChoice[];
  readonly offices: readonly ListedOffice[];
  /** Up to the most that is counted, and one more where there are more. */
  readonly total: number;
  readonly next: AfterNumber | null;
  readonly facets: FacetCounts;
  readonly counts: OfficeCounts;
  readonly municipalities: readonly MunicipalityCount[];
  readonly today: JapanDay;
};
