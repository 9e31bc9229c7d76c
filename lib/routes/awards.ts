import { withQuery } from "./query";

/** Addresses of the award. */
export const awardRoutes = {
  awards: () => "/awards",
  award: (fiscalYear: number) => `/awards/${fiscalYear}`,
  /** The settings that came into force as the n-th of a year, exactly as sealed. */
  awardSettings: (fiscalYear: number, ordinal: number) => `/awards/${fiscalYear}/settings/${ordinal}.json`,
  adminAwards: (done?: string) => withQuery("/admin/awards", { done }),
  adminAwardNew: () => "/admin/awards/new",
  adminAward: (fiscalYear: number, done?: string) => withQuery(`/admin/awards/${fiscalYear}`, { done }),
  adminAwardDecide: (fiscalYear: number) => `/admin/awards/${fiscalYear}/decide`,
  adminAwardPart: (fiscalYear: number, part: string) => `/admin/awards/${fiscalYear}/settings/${part}`,
  adminAwardCategory: (fiscalYear: number, key: string) => `/admin/awards/${fiscalYear}/settings/categories/${key}`,
  adminEntries: (query: Record<string, string | undefined> = {}) => withQuery("/admin/awards/entries", query),
  adminEntry: (number: string, done?: string) => withQuery(`/admin/awards/entries/${number}`, { done }),
  adminAwardCriterion: (fiscalYear: number, key: string) => `/admin/awards/${fiscalYear}/settings/criteria/${key}`,
  adminAssignment: (fiscalYear: number, done?: string) => withQuery(`/admin/awards/${fiscalYear}/assignment`, { done }),
  adminAssignmentDraft: (fiscalYear: number) => `/admin/awards/${fiscalYear}/assignment/draft`,
  adminAssignmentPairs: (fiscalYear: number, done?: string) =>
    withQuery(`/admin/awards/${fiscalYear}/assignment/pairs`, { done }),
  adminRounds: (fiscalYear: number, done?: string) => withQuery(`/admin/awards/${fiscalYear}/rounds`, { done }),
  juryScores: (done?: string) => withQuery("/jury/scores", { done }),
  juryScore: (number: string, done?: string) => withQuery(`/jury/scores/${number}`, { done }),
} as const;
