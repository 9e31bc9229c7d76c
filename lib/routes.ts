/** The only place where addresses of the portal are built. */
export const routes = {
  home: () => "/",
  about: () => "/about",
  aboutHistory: () => "/about/history",
  aboutCouncil: () => "/about/council",
  partners: () => "/partners",
  forCompanies: () => "/for-companies",
  forMunicipalities: () => "/for-municipalities",
  forWorkers: () => "/for-workers",
  easyForCompanies: () => "/easy/for-companies",
  easyForMunicipalities: () => "/easy/for-municipalities",
  easyForWorkers: () => "/easy/for-workers",
  english: () => "/en",
  englishAbout: () => "/en/about",
  englishForCompanies: () => "/en/for-companies",
  englishForMunicipalities: () => "/en/for-municipalities",
  englishForWorkers: () => "/en/for-workers",
  englishContact: () => "/en/contact",

  statistics: () => "/statistics",
  /** Shapes for `use`; a part is named by its id. */
  japanMap: (part?: string) => (part === undefined ? "/maps/japan.svg" : `/maps/japan.svg#${part}`),
  policies: (page = 1) => paged("/policies", page),
  policiesForAudience: (audience: string, page = 1) => paged(`/policies/audiences/${audience}`, page),
  policiesOfMinistry: (ministry: string, page = 1) => paged(`/policies/ministries/${ministry}`, page),
  policiesOfKind: (kind: string, page = 1) => paged(`/policies/kinds/${kind}`, page),
  policy: (slug: string) => `/policies/${slug}`,
  caseStudies: (page = 1) => paged("/case-studies", page),
  caseStudiesForAudience: (audience: string, page = 1) => paged(`/case-studies/audiences/${audience}`, page),
  caseStudy: (slug: string) => `/case-studies/${slug}`,
  caseStudyPdf: (slug: string) => `/case-studies/${slug}/case-study.pdf`,
  news: (page = 1) => paged("/news", page),
  newsInCategory: (category: string, page = 1) => paged(`/news/categories/${category}`, page),
  newsItem: (slug: string) => `/news/${slug}`,
  newsFeed: (format: "feed" | "atom" = "feed") => `/news/${format}.xml`,
  events: () => "/events",
  event: (slug: string) => `/events/${slug}`,
  eventCalendar: (slug: string) => `/events/${slug}/event.ics`,
  eventsCalendar: () => "/events.ics",
  search: (query: Query = {}) => withQuery("/search", query),
  searchSuggestions: (query?: string) => withQuery("/api/search/suggestions", { q: query }),
  searchSuggestionsScript: () => "/enhancements/search-suggestions.js",
  sharePicture: (kind = "pages", slug = "site") => `/og/${kind}/${slug}.png`,
  media: (id: string, width: number) => `/media/${id}/${width}.webp`,
  feedback: (page?: string) => withQuery("/feedback", { page }),
  feedbackThanks: (page?: string) => withQuery("/feedback/thanks", { page }),
  accessibility: () => "/accessibility",
  accessibilityResults: () => "/accessibility/results",
  privacy: () => "/privacy",
  terms: () => "/terms",
  cookies: () => "/cookies",
  contact: () => "/contact",
  sitemap: () => "/sitemap",
  openData: () => "/open-data",
  dataDictionary: (dataset: string) => `/data-dictionaries/${dataset}`,
  openDataFile: (dataset: string, format: "csv" | "json" | "geojson", encoding?: "cp932") =>
    withQuery(`/open-data/${dataset}.${format}`, { encoding }),

  officeChanges: (query: Query = {}) => withQuery("/open-data/offices-changes.json", query),
  officeTemplate: (file: string) => `/open-data/office-templates/${file}`,
  offices: (page = 1) => paged("/offices", page),
  officesInPrefecture: (code: string, page = 1) => paged(`/offices/prefectures/${code}`, page),
  officeSearch: (pairs: Pairs = []) => withPairs("/offices/search", pairs),
  /** Up to four beside each other; the address holds them. */
  officeCompare: (numbers: readonly string[] = []) => withPairs("/offices/compare", numbers.map(asOffice)),
  officeShortlist: (numbers: readonly string[] = []) => withPairs("/offices/shortlist", numbers.map(asOffice)),
  office: (number: string) => `/offices/${number}`,
  officePhoto: (number: string, photo: number, width: number) => `/offices/${number}/photos/${photo}/${width}.webp`,
  officeConfirm: (token?: string) => withQuery("/offices/confirm", { token }),
  /** Mailed to one side of an introduction. */
  introduction: (token?: string) => withQuery("/introductions", { token }),
  declarations: (page = 1) => paged("/declarations", page),
  declarationsInPrefecture: (code: string, page = 1) => paged(`/declarations/prefectures/${code}`, page),
  declarationsInIndustry: (code: string, page = 1) => paged(`/declarations/industries/${code}`, page),
  declarationsWithItem: (code: string, page = 1) => paged(`/declarations/items/${code}`, page),
  declarationSearch: (query?: string) => withQuery("/declarations/search", { q: query }),
  declaration: (number: string) => `/declarations/${number}`,
  declarationBadge: (number: string) => `/declarations/${number}/badge.svg`,
  declarationLogo: (number: string) => `/declarations/${number}/logo`,

  applyStart: (left?: "yes") => withQuery("/declarations/apply", { left }),
  applyStep: (step: ApplyStep, query: ApplyQuery = {}) => withQuery(`/declarations/apply/${step}`, query),
  applyCheck: (query: ApplyQuery = {}) => withQuery("/declarations/apply/check", query),
  applyDone: (again?: "yes") => withQuery("/declarations/apply/done", { again }),
  applyReceiptPdf: () => "/declarations/apply/done/receipt.pdf",
  applySaved: (sent?: "yes") => withQuery("/declarations/apply/saved", { sent }),
  applyResume: (token?: string) => withQuery("/declarations/apply/resume", { token }),
  applyExpired: () => "/declarations/apply/expired",

  status: (notice?: "lapsed" | "ended") => withQuery("/status", { notice }),
  statusCode: () => "/status/code",
  statusCase: (done?: string) => withQuery("/status/case", { done }),
  statusCorrection: () => "/status/case/correction",
  statusCorrectionCheck: () => "/status/case/correction/check",
  statusChange: () => "/status/case/change",
  statusChangeCheck: () => "/status/case/change/check",
  statusAutosave: (purpose: "correction" | "change") => `/status/case/${purpose}/autosave`,
  statusWithdraw: () => "/status/case/withdraw",
  statusDropChange: () => "/status/case/drop-change",
  statusRenew: () => "/status/case/renew",
  statusReceipt: (ordinal: number) => `/status/case/receipts/${ordinal}`,
  statusReceiptPdf: (ordinal: number) => `/status/case/receipts/${ordinal}/receipt.pdf`,
  statusReceiptJson: (ordinal: number) => `/status/case/receipts/${ordinal}/content.json`,
  receipts: (check: Query = {}) => withQuery("/receipts", check),

  signIn: (next?: string, notice?: "lapsed" | "signed-out") => withQuery("/sign-in", { next, notice }),
  signInCode: () => "/sign-in/code",
  signInRecovery: () => "/sign-in/recovery",
  signInRecover: (token?: string) => withQuery("/sign-in/recover", { token }),
  signInSetup: () => "/sign-in/setup",
  signInInterrupted: (problem: string, way: "sign-in" | "link") => withQuery("/sign-in/interrupted", { problem, way }),
  apiProvider: (provider: string, query: { readonly next?: string | undefined; readonly link?: "yes" } = {}) =>
    withQuery(`/api/auth/oidc/${provider}`, query),
  apiProviderCallback: (provider: string) => `/api/auth/oidc/${provider}/callback`,

  mypage: (done?: string) => withQuery("/mypage", { done }),
  mypageSignIn: (next?: string, notice?: "lapsed" | "signed-out" | "left" | "gbizid") =>
    withQuery("/mypage/sign-in", { next, notice }),
  mypageSignInInterrupted: (problem: string) => withQuery("/mypage/sign-in/interrupted", { problem }),
  mypageSignInSent: () => "/mypage/sign-in/sent",
  mypageSignInLink: (token?: string) => withQuery("/mypage/sign-in/link", { token }),
  mypageWelcome: () => "/mypage/welcome",
  mypageInvitation: (token?: string) => withQuery("/mypage/invitations", { token }),
  mypageDeclaration: (number: string) => `/mypage/declarations/${number}`,
  mypageReceipt: (number: string, ordinal: number) => `/mypage/declarations/${number}/receipts/${ordinal}`,
  mypageReceiptPdf: (number: string, ordinal: number) =>
    `/mypage/declarations/${number}/receipts/${ordinal}/receipt.pdf`,
  mypageReceiptJson: (number: string, ordinal: number) =>
    `/mypage/declarations/${number}/receipts/${ordinal}/content.json`,
  mypageClaim: (notice?: "lapsed") => withQuery("/mypage/claim", { notice }),
  mypageClaimCode: () => "/mypage/claim/code",
  mypageProfile: (done?: string) => withQuery("/mypage/profile", { done }),
  mypageProfileEdit: () => "/mypage/profile/edit",
  mypageMembers: (done?: string) => withQuery("/mypage/members", { done }),
  mypageMember: (id: string) => `/mypage/members/${id}`,
  mypageOfficeImports: (done?: string) => withQuery("/mypage/offices/import", { done }),
  mypageOfficeImport: (id: string, query: Query = {}) => withQuery(`/mypage/offices/import/${id}`, query),
  mypageOfficeImportCorrected: (id: string) => `/mypage/offices/import/${id}/corrected.csv`,
  mypageOwnData: () => "/mypage/account/data",
  mypageOwnDataFile: () => "/mypage/account/data.json",
  mypageLeave: () => "/mypage/account/leave",
  mypageOffices: (done?: string) => withQuery("/mypage/offices", { done }),
  mypageOffice: (number: string, done?: string) => withQuery(`/mypage/offices/${number}`, { done }),
  mypageOfficeAct: (number: string, act: string) => `/mypage/offices/${number}/${act}`,
  mypageOfficeReceipt: (number: string, ordinal: number) => `/mypage/offices/${number}/receipts/${ordinal}`,
  mypageOfficeReceiptPdf: (number: string, ordinal: number) =>
    `/mypage/offices/${number}/receipts/${ordinal}/receipt.pdf`,
  mypageOfficeReceiptJson: (number: string, ordinal: number) =>
    `/mypage/offices/${number}/receipts/${ordinal}/content.json`,
  mypageOfficeDraft: (id: string, query: Query = {}) => withQuery(`/mypage/offices/drafts/${id}`, query),
  mypageOfficeSection: (id: string, section: string, query: Query = {}) =>
    withQuery(`/mypage/offices/drafts/${id}/${section}`, query),
  mypageOfficeCheck: (id: string) => `/mypage/offices/drafts/${id}/check`,
  mypageOfficeAutosave: (id: string) => `/mypage/offices/drafts/${id}/autosave`,
  mypageMatching: (done?: string) => withQuery("/mypage/matching", { done }),
  mypageMatchingNew: () => "/mypage/matching/new",
  mypageMatchingRequest: (id: string) => `/mypage/matching/requests/${id}`,
  mypageMatchingIntroduction: (id: string, done?: string) =>
    withQuery(`/mypage/matching/introductions/${id}`, { done }),
  mypageMatchingOffer: () => "/mypage/matching/offer",
  mypageMatchingOptIn: () => "/mypage/matching/opt-in",
  mypageAccount: (done?: string) => withQuery("/mypage/account", { done }),

  admin: () => "/admin",
  adminDeclarations: (filters: Query = {}) => withQuery("/admin/declarations", filters),
  adminDeclaration: (number: string, done?: string) => withQuery(`/admin/declarations/${number}`, { done }),
  adminDeclarationVersion: (number: string, shown: Query) => withQuery(`/admin/declarations/${number}`, shown),
  adminDeclarationAct: (number: string, act: string) => `/admin/declarations/${number}/${act}`,
  adminDeclarationsExport: (filters: Query = {}) => withQuery("/admin/declarations/export.csv", filters),
  adminDeclarationNew: () => "/admin/declarations/new",
  adminEntry: (id: string, done?: "saved") => withQuery(`/admin/declarations/entries/${id}`, { done }),
  adminEntryCheck: (id: string) => `/admin/declarations/entries/${id}/check`,
  adminOffices: (filters: Query = {}) => withQuery("/admin/offices", filters),
  adminOffice: (number: string, done?: string) => withQuery(`/admin/offices/${number}`, { done }),
  adminOfficeRemoval: (number: string, done?: string) => withQuery(`/admin/offices/${number}/removal`, { done }),
  adminOfficeCampaign: (query: Query = {}) => withQuery("/admin/offices/campaign", query),
  adminOfficeAct: (number: string, act: string) => `/admin/offices/${number}/${act}`,
  adminOfficesExport: (filters: Query = {}) => withQuery("/admin/offices/export.csv", filters),
  adminOfficeImports: (query: Query = {}) => withQuery("/admin/offices/import", query),
  adminOfficeImport: (id: string, query: Query = {}) => withQuery(`/admin/offices/import/${id}`, query),
  adminOfficeImportCorrected: (id: string) => `/admin/offices/import/${id}/corrected.csv`,
  adminMatching: (filters: Query = {}) => withQuery("/admin/matching", filters),
  adminMatchingExport: (filters: Query = {}) => withQuery("/admin/matching/export.csv", filters),
  adminMatchingRequests: (filters: Query = {}) => withQuery("/admin/matching/requests", filters),
  adminMatchingNew: (query: Query = {}) => withQuery("/admin/matching/requests/new", query),
  adminMatchingRequest: (id: string, done?: string) => withQuery(`/admin/matching/requests/${id}`, { done }),
  adminMatchingWishes: (id: string) => `/admin/matching/requests/${id}/wishes`,
  adminIntroduction: (id: string, done?: string) => withQuery(`/admin/matching/introductions/${id}`, { done }),
  adminContents: (filters: Query = {}) => withQuery("/admin/contents", filters),
  adminContentNew: (kind: string) => `/admin/contents/new/${kind}`,
  adminContent: (id: string, done?: string) => withQuery(`/admin/contents/${id}`, { done }),
  adminContentEdit: (id: string) => `/admin/contents/${id}/edit`,
  adminContentAct: (id: string, act: string) => `/admin/contents/${id}/${act}`,
  adminContentPreview: (id: string, version?: string) => withQuery(`/admin/contents/${id}/preview`, { version }),
  adminContentVersions: (id: string, compared: Query = {}) => withQuery(`/admin/contents/${id}/versions`, compared),
  adminImages: (filters: Query = {}) => withQuery("/admin/images", filters),
  adminImageNew: () => "/admin/images/new",
  adminImageFile: (id: string, width: number) => `/admin/images/${id}/${width}.webp`,
  adminFeedback: (filters: Query = {}) => withQuery("/admin/feedback", filters),
  adminMail: (filters: Query = {}) => withQuery("/admin/mail", filters),
  adminMailItem: (id: string, done?: "retried" | "refused") => withQuery(`/admin/mail/${id}`, { done }),
  adminAudit: (filters: Query = {}) => withQuery("/admin/audit", filters),
  adminRetention: (done?: string) => withQuery("/admin/retention", { done }),
  adminDisposal: (id: string, done?: string) => withQuery(`/admin/retention/${id}`, { done }),
  adminErasureRequest: (done?: "asked") => withQuery("/admin/retention/request", { done }),
  adminPersonalDataFiles: () => "/admin/retention/personal-data-files.csv",
  adminBreach: (filters: Query = {}) => withQuery("/admin/retention/breach", filters),
  adminBreachPersons: (filters: Query = {}) => withQuery("/admin/retention/breach/persons.csv", filters),
  adminAuditExport: (filters: Query = {}) => withQuery("/admin/audit/export.csv", filters),
  adminAuditReadings: (person?: string) => withQuery("/admin/audit/readings", { person }),
  adminAuditReading: (id: string, done?: string) => withQuery(`/admin/audit/readings/${id}`, { done }),
  adminSettings: (done?: string) => withQuery("/admin/settings", { done }),
  adminSetting: (key: string) => `/admin/settings/${key}`,
  adminPermissions: () => "/admin/permissions",
  adminOrganizations: (filters: Query = {}) => withQuery("/admin/organizations", filters),
  adminOrganizationNew: () => "/admin/organizations/new",
  adminOrganization: (id: string, done?: string) => withQuery(`/admin/organizations/${id}`, { done }),
  adminOrganizationApproval: (id: string) => `/admin/organizations/${id}/approval`,
  adminOrganizationNumber: (id: string) => `/admin/organizations/${id}/number`,
  adminOrganizationMerge: (id: string, query: Query = {}) => withQuery(`/admin/organizations/${id}/merge`, query),
  adminOrganizationUndo: (id: string) => `/admin/organizations/${id}/undo-merge`,
  adminMembership: (id: string, membership: string) => `/admin/organizations/${id}/members/${membership}`,
  adminAccounts: (done?: string) => withQuery("/admin/accounts", { done }),
  adminAccountNew: () => "/admin/accounts/new",
  adminAccountOf: (id: string, done?: string) => withQuery(`/admin/accounts/${id}`, { done }),
  adminAccountChange: (id: string, change: string, done?: string) =>
    withQuery(`/admin/accounts/${id}/changes/${change}`, { done }),
  adminAbsences: (id: string, done?: string) => withQuery(`/admin/absences/${id}`, { done }),
  adminAccountSignIns: (id: string) => `/admin/accounts/${id}/sign-ins`,
  adminAccountClose: (id: string) => `/admin/accounts/${id}/close`,
  adminViewAs: (account?: string) => withQuery("/admin/view-as", { account }),
  adminAccount: (done?: string) => withQuery("/admin/account", { done }),
  adminPassword: () => "/admin/account/password",
  adminIdentity: () => "/admin/account/identity",
  adminPasskeys: (done?: string) => withQuery("/admin/account/passkeys", { done }),
  adminPasskey: (id: string) => `/admin/account/passkeys/${id}`,
  adminSecondFactor: () => "/admin/account/second-factor",
  adminSecondFactorSetup: () => "/admin/account/second-factor/setup",

  dev: () => "/dev",
  apiSession: () => "/api/session",
  apiDrafts: () => "/api/drafts",
  attachment: (id: string) => `/api/attachments/${id}`,

  devPersonas: () => "/dev/personas",
  devMail: () => "/dev/mail",
  devComponents: () => "/dev/components",
} as const;

/** Widths in which a picture of the desk is kept. */
export const MEDIA_WIDTHS = [480, 960, 1440] as const;

export type ApplyStep = "organization" | "efforts" | "contact";

/** `back`: a step opened from the check page returns there. `also`: fields that another tab had changed too. */
type ApplyQuery = { readonly back?: "check"; readonly also?: string };

type Query = Readonly<Record<string, string | undefined>>;

/** Pages of a list are addresses of their own, so that each is a document. */
function paged(path: string, page: number): string {
  return page > 1 ? `${path}/pages/${page}` : path;
}

type Pairs = readonly (readonly [name: string, value: string])[];

/** Names may be repeated. */
function withPairs(path: string, pairs: Pairs): string {
  const query = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
  return query === "" ? path : `${path}?${query}`;
}

function asOffice(number: string): readonly [string, string] {
  return ["o", number];
}

function withQuery(path: string, query: Query): string {
  const pairs = Object.entries(query).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== "",
  );
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs).toString()}`;
}
