import type { Answers } from "@/lib/drafts/answers";
import type { JapanDay } from "@/lib/japan/dates";

/** What a list shows of an office. */
export type ListedOffice = {
  readonly number: string;
  readonly name: string;
  readonly kind: string;
  /** 長野県塩尻市 */
  readonly place: string;
  readonly prefectureCode: string;
  readonly confirmedOn: JapanDay;
  readonly isClosed: boolean;
  readonly answers: Answers;
};

/** All that is public of an office that is shown. */
export type OfficeView = ListedOffice & {
  readonly nameKana: string;
  readonly municipalityCode: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  readonly photos: readonly OfficePhoto[];
};

export type OfficePhoto = {
  /** Which of the photos of the form. */
  readonly photo: number;
  readonly alt: string;
  readonly rights: string;
  readonly width: number;
  readonly height: number;
};

/** The page of a number: what is shown, or in one word why it no longer is. */
export type PublicOffice =
  | { readonly state: "shown"; readonly office: OfficeView }
  | { readonly state: "suspended" | "removed"; readonly number: string; readonly since: JapanDay };

export type NearOffice = ListedOffice & { readonly kilometres: number | null };

export type OfficeCounts = {
  readonly total: number;
  readonly prefectures: Readonly<Record<string, number>>;
};

export type MunicipalityCount = { readonly code: string; readonly name: string; readonly count: number };

/** How many carry each choice of the search; null where there are too many to be counted for each request. */
export type FacetCounts = {
  readonly counts: Readonly<Record<string, number>>;
  /** Beginnings of choices of which too many would be left. */
  readonly uncounted: readonly string[];
} | null;

/** How many carry any of these; null where that is not known. */
export function countOf(facets: FacetCounts, tokens: readonly string[]): number | null {
  if (facets === null || facets.uncounted.some((prefix) => tokens.some((token) => token.startsWith(prefix))))
    return null;
  return tokens.reduce((sum, token) => sum + (facets.counts[token] ?? 0), 0);
}
