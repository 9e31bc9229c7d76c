import { type Query, withQuery } from "./query";

/** Addresses of consultations: the form, the thread of whoever asked, My page and the desk. */
export const consultationRoutes = {
  consultationApply: (entrance?: string) =>
    entrance === undefined ? "/consultations/apply" : `/consultations/apply/${entrance}`,
  consultationForOffice: (office: string) => withQuery("/consultations/apply/company", { office }),
  consultationStep: (step: string, query: Query = {}) => withQuery(`/consultations/apply/form/${step}`, query),
  consultationCheck: () => "/consultations/apply/check",
  consultationDone: (again?: "yes") => withQuery("/consultations/apply/done", { again }),
  consultationReceiptPdf: () => "/consultations/apply/done/receipt.pdf",
  consultationExpired: () => "/consultations/apply/expired",
  apiConsultationDrafts: () => "/api/consultation-drafts",
  /** A thread for whoever proved the mailbox, and the mailed link that leads there. */
  consultationOpen: (token?: string) => withQuery("/consultations/open", { token }),
  consultationCase: (done?: string) => withQuery("/consultations/case", { done }),
  consultationCaseAct: (act: string) => `/consultations/case/${act}`,
  consultationMeetingCalendar: () => "/consultations/case/meeting.ics",
  mypageConsultations: (done?: string) => withQuery("/mypage/consultations", { done }),
  mypageConsultation: (number: string, done?: string) => withQuery(`/mypage/consultations/${number}`, { done }),
  adminConsultations: (filters: Query = {}) => withQuery("/admin/consultations", filters),
  adminConsultation: (number: string, done?: string) => withQuery(`/admin/consultations/${number}`, { done }),
  adminConsultationWrite: (number: string, query: Query = {}) =>
    withQuery(`/admin/consultations/${number}/write`, query),
  adminConsultationAct: (number: string, act: string) => `/admin/consultations/${number}/${act}`,
  adminConsultationMessage: (number: string, message: string) => `/admin/consultations/${number}/messages/${message}`,
  adminConsultationsExport: (filters: Query = {}) => withQuery("/admin/consultations/export.csv", filters),
  adminConsultationNew: () => "/admin/consultations/new",
  adminWorkload: (done?: string) => withQuery("/admin/consultations/workload", { done }),
  adminDeskSkill: (account: string) => `/admin/consultations/workload/${account}`,
  adminReplyTemplates: (done?: string) => withQuery("/admin/consultations/templates", { done }),
  adminReplyTemplate: (id: string) => `/admin/consultations/templates/${id}`,
  adminConsultationFaq: (number: string, query: Query = {}) => withQuery(`/admin/consultations/${number}/faq`, query),
} as const;
