import { type Query, withQuery } from "./query";

/** Addresses of jurors, and of the desk where they are invited and their conflicts of interest handled. */
export const juryRoutes = {
  jury: (done?: string) => withQuery("/jury", { done }),
  /** Mailed with the invitation: opens the account once. */
  juryInvitation: (token?: string) => withQuery("/sign-in/invitation", { token }),
  juryTerms: (fiscalYear: number) => `/jury/${fiscalYear}/terms`,
  juryConflicts: (fiscalYear: number) => `/jury/${fiscalYear}/conflicts`,
  juryWishes: (fiscalYear: number) => `/jury/${fiscalYear}/wishes`,
  juryEntries: () => "/jury/entries",
  juryEntry: (number: string) => `/jury/entries/${number}`,
  juryAccount: (done?: string) => withQuery("/jury/account", { done }),
  juryPassword: () => "/jury/account/password",
  jurySecondFactor: () => "/jury/account/second-factor",
  jurySecondFactorSetup: () => "/jury/account/second-factor/setup",
  adminJury: (fiscalYear: number, done?: string) => withQuery(`/admin/awards/${fiscalYear}/jury`, { done }),
  adminJurorNew: (fiscalYear: number) => `/admin/awards/${fiscalYear}/jury/new`,
  adminJuror: (fiscalYear: number, id: string, done?: string) =>
    withQuery(`/admin/awards/${fiscalYear}/jury/${id}`, { done }),
  adminJurorEdit: (fiscalYear: number, id: string) => `/admin/awards/${fiscalYear}/jury/${id}/edit`,
  adminJurorRecovery: (fiscalYear: number, id: string, done?: string) =>
    withQuery(`/admin/awards/${fiscalYear}/jury/${id}/recovery`, { done }),
  adminConflicts: (fiscalYear: number, query: Query = {}) => withQuery(`/admin/awards/${fiscalYear}/conflicts`, query),
  adminConflictNew: (fiscalYear: number) => `/admin/awards/${fiscalYear}/conflicts/new`,
  adminConflict: (fiscalYear: number, id: string, done?: string) =>
    withQuery(`/admin/awards/${fiscalYear}/conflicts/${id}`, { done }),
} as const;
