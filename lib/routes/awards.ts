import type { AwardSheetKind } from "@/lib/db/generated/enums";
import { withQuery } from "./query";

type Query = Readonly<Record<string, string | undefined>>;

const SHEET_FOLDERS = {
  ROUND: "",
  CALIBRATION: "calibration/",
  SECOND_ROUND: "second/",
} as const satisfies Record<AwardSheetKind, string>;

/** Addresses of the award. */
export const awardRoutes = {
  awards: () => "/awards",
  award: (fiscalYear: number) => `/awards/${fiscalYear}`,
  /** The settings that came into force as the n-th of a year, exactly as sealed. */
  awardSettings: (fiscalYear: number, ordinal: number) => `/awards/${fiscalYear}/settings/${ordinal}.json`,
  awardWinners: (fiscalYear: number) => `/awards/${fiscalYear}/winners`,
  /** One of the winners, by its place in the list. */
  awardWinner: (fiscalYear: number, ordinal: number) => `/awards/${fiscalYear}/winners/${ordinal}`,
  awardCeremony: (fiscalYear: number) => `/awards/${fiscalYear}/ceremony`,
  adminAwardResult: (fiscalYear: number, done?: string) => withQuery(`/admin/awards/${fiscalYear}/result`, { done }),
  adminAwardResultDecide: (fiscalYear: number) => `/admin/awards/${fiscalYear}/result/decide`,
  awardPartnerConfirm: (token: string, done?: string) => withQuery("/award-partners/confirm", { token, done }),
  mypageAwards: (done?: string) => withQuery("/mypage/awards", { done }),
  mypageAwardCall: (fiscalYear: number, category: string) => `/mypage/awards#${fiscalYear}-${category}`,
  mypageAwardDraft: (id: string, query: Query = {}) => withQuery(`/mypage/awards/drafts/${id}`, query),
  mypageAwardSection: (id: string, section: string, query: Query = {}) =>
    withQuery(`/mypage/awards/drafts/${id}/${section}`, query),
  mypageAwardCheck: (id: string) => `/mypage/awards/drafts/${id}/check`,
  mypageAwardAutosave: (id: string) => `/mypage/awards/drafts/${id}/autosave`,
  mypageAward: (number: string, done?: string) => withQuery(`/mypage/awards/${number}`, { done }),
  mypageAwardAct: (number: string, act: string) => `/mypage/awards/${number}/${act}`,
  mypageAwardReceipt: (number: string, ordinal: number) => `/mypage/awards/${number}/receipts/${ordinal}`,
  mypageAwardReceiptPdf: (number: string, ordinal: number) =>
    `/mypage/awards/${number}/receipts/${ordinal}/receipt.pdf`,
  mypageAwardReceiptJson: (number: string, ordinal: number) =>
    `/mypage/awards/${number}/receipts/${ordinal}/content.json`,
  adminAwards: (done?: string) => withQuery("/admin/awards", { done }),
  adminAwardNew: () => "/admin/awards/new",
  adminAward: (fiscalYear: number, done?: string) => withQuery(`/admin/awards/${fiscalYear}`, { done }),
  adminAwardDecide: (fiscalYear: number) => `/admin/awards/${fiscalYear}/decide`,
  adminAwardPart: (fiscalYear: number, part: string) => `/admin/awards/${fiscalYear}/settings/${part}`,
  adminAwardCategory: (fiscalYear: number, key: string) => `/admin/awards/${fiscalYear}/settings/categories/${key}`,
  adminAwardEntries: (query: Query = {}) => withQuery("/admin/awards/entries", query),
  adminAwardEntriesExport: (query: Query = {}) => withQuery("/admin/awards/entries/export.csv", query),
  adminAwardEntry: (number: string, done?: string) => withQuery(`/admin/awards/entries/${number}`, { done }),
  adminAwardEntryAct: (number: string, act: string) => `/admin/awards/entries/${number}/${act}`,
  adminAwardOverview: (fiscalYear: number) => `/admin/awards/${fiscalYear}/overview`,
  adminExtensions: (fiscalYear: number, query: Query = {}) =>
    withQuery(`/admin/awards/${fiscalYear}/extensions`, query),
  adminExtensionNew: (fiscalYear: number, query: Query = {}) =>
    withQuery(`/admin/awards/${fiscalYear}/extensions/new`, query),
  adminExtension: (fiscalYear: number, id: string) => `/admin/awards/${fiscalYear}/extensions/${id}`,
  adminAwardCriterion: (fiscalYear: number, key: string) => `/admin/awards/${fiscalYear}/settings/criteria/${key}`,
  adminAssignment: (fiscalYear: number, query: Query = {}) =>
    withQuery(`/admin/awards/${fiscalYear}/assignment`, query),
  adminAssignmentDraft: (fiscalYear: number) => `/admin/awards/${fiscalYear}/assignment/draft`,
  adminAssignmentPairs: (fiscalYear: number, done?: string) =>
    withQuery(`/admin/awards/${fiscalYear}/assignment/pairs`, { done }),
  adminAdjustment: (fiscalYear: number, query: Query = {}) =>
    withQuery(`/admin/awards/${fiscalYear}/adjustment`, query),
  adminAdjustmentFile: (fiscalYear: number, file: string) => `/admin/awards/${fiscalYear}/adjustment/files/${file}`,
  adminRounds: (fiscalYear: number, query: Query = {}) => withQuery(`/admin/awards/${fiscalYear}/rounds`, query),
  adminAdvances: (fiscalYear: number, done?: string) => withQuery(`/admin/awards/${fiscalYear}/advances`, { done }),
  juryScores: (done?: string) => withQuery("/jury/scores", { done }),
  jurySheet: (kind: AwardSheetKind, number: string, done?: string) =>
    withQuery(`/jury/scores/${SHEET_FOLDERS[kind]}${number}`, { done }),
  juryScoreAutosave: (id: string) => `/jury/scores/autosave/${id}`,
  juryScoresCompared: (fiscalYear: number) => `/jury/scores/compare/${fiscalYear}`,
  juryScoresFile: (fiscalYear: number) => `/jury/scores/file/${fiscalYear}/scores.csv`,
  juryScoresUpload: (fiscalYear: number, id?: string) => withQuery(`/jury/scores/file/${fiscalYear}`, { id }),
} as const;
