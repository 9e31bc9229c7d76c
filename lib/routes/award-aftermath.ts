import { withQuery } from "./query";

/** Addresses of what comes after the winners of a year are known. */
export const awardAftermathRoutes = {
  awardIntegrity: (fiscalYear: number) => `/awards/${fiscalYear}/integrity`,
  /** The report exactly as sealed. */
  awardIntegrityFile: (fiscalYear: number) => `/awards/${fiscalYear}/integrity.json`,
  adminAwardAftermath: (fiscalYear: number, done?: string) =>
    withQuery(`/admin/awards/${fiscalYear}/aftermath`, { done }),
  adminAwardFeedback: (fiscalYear: number, done?: string) =>
    withQuery(`/admin/awards/${fiscalYear}/feedback`, { done }),
  adminAwardComment: (fiscalYear: number, number: string) => `/admin/awards/${fiscalYear}/feedback/${number}`,
  adminAwardIntegrity: (fiscalYear: number) => `/admin/awards/${fiscalYear}/integrity`,
  adminAwardArchive: (fiscalYear: number) => `/admin/awards/${fiscalYear}/aftermath/archive.json`,
  adminAwardCertificate: (fiscalYear: number, winner: string) =>
    `/admin/awards/${fiscalYear}/aftermath/certificates/${winner}`,
  mypageAwardOutcome: (number: string, done?: string) => withQuery(`/mypage/awards/${number}/outcome`, { done }),
  mypageAwardCertificate: (number: string, winner: string) => `/mypage/awards/${number}/certificates/${winner}`,
} as const;
