/**
 * What `npm test` leaves to `npm run test:whole`, so that a change is known to be good in the time of a break: walks over every
 * page as everybody, years of the award from call to release, what waits for minutes, and states of screens whose kin stay.
 * Whatever is not named here is in both.
 */
export const WHOLE_ONLY_FILES: readonly string[] = [
  "absence",
  "accessibility-award",
  "accessibility-cases",
  "accessibility-desk",
  "accessibility-members",
  "accessibility-procedures",
  "accessibility-public",
  "account-changes",
  "audit-reading",
  "award-adjustment",
  "award-aftermath",
  "award-edition",
  "award-release",
  "bulk-mail",
  "conflict-absence",
  "conflict-leak",
  "crawl",
  "deliberation",
  "desk-awards",
  "desk-entries",
  "desk-entries-award",
  "desk-faq",
  "desk-organizations",
  "gallery",
  "gov-form",
  "mypage-after-apply",
  "passkeys",
  "permissions",
  "public-crawl",
  "public-release",
  "retention",
  "session-notice",
  "sign-in-history",
];

/** By file: how the titles begin (within their group), of tests that stand in one file with others of the gate. */
const WHOLE_ONLY_TITLES: Readonly<Record<string, readonly string[]>> = {
  apply: ["変更 on the check page", "pages of a draft"],
  "apply-keeping": ["Back after saving", "nothing of it stands readable", "a copy stays", "a draft that ended"],
  "apply-once": ["a paused application", "Back, reload", "on a shared device"],
  "apply-picture": ["and without script", "too big a picture", "a stored picture"],
  consultation: ["a question becomes an answer", "members ask from My page"],
  "desk-acts": [
    ...["IN_REVIEW", "RETURNED", "ACCEPTED", "PUBLISHED", "CHANGE_SUBMITTED", "CHANGE_RETURNED"],
    ...["SUSPENDED", "EXPIRED", "REFUSED", "WITHDRAWN", "CANCELLED"],
  ],
  "desk-consultations": ["/admin/consultations/"],
  "desk-contents": [
    ...["for pictures are whole", "for every kind are whole", "show a banner", "goes the same way"],
    "when somebody else was faster",
  ],
  "desk-journey": ["notes stay inside", "a set time"],
  "desk-office": [
    "is found, read with a record",
    "of the demonstration is all there",
    "tells a case by its number",
    "take a list",
    "is sent again",
  ],
  "desk-office-entries": ["a paper from a municipality", "what a municipality answers"],
  "desk-queue": ["says so when nothing"],
  "desk-together": ["an ended case", "the slower one cannot"],
  feedback: ["each reading page"],
  jury: ["an officer imposes", "everything works without script"],
  matching: ["a municipality asks", "the lists of the desk"],
  mypage: [
    ...["is asked by somebody", "take in a record", "are seen, and ended", "keeps its profile"],
    "explains itself in another browser",
  ],
  "mypage-awards": ["without script an entry", "two colleagues"],
  "mypage-offices": ["two colleagues"],
  public: [
    ...["/about", "/partners", "/awards", "/news", "/events", "/for-", "/easy/", "/en", "/privacy", "/terms"],
    ...["/cookies", "/sitemap", "/contact", "/consultations/apply", "/accessibility", "/open-data", "/policies"],
    ...["/declarations/prefectures/", "/declarations/items", "/declarations/search?q=当", "/case-studies", "/faq"],
    ...["/offices/search", "the page of a declaration that is"],
  ],
  "public-guides": ["/"],
  "public-news": ["a banner comes", "/events/", "/news/"],
  "public-offices": ["the form asks", "a shortlist"],
  "public-policies": ["/"],
  "public-case-studies": ["/"],
  "public-weight": ["the report on how a year"],
  receipts: ["a copy is recognised", "checking a receipt"],
  "sign-in": ["a session in another browser", "no page of signing in"],
  "sign-in-by-provider": ["a company comes in", "by the provider, without script", "who says no"],
  status: [
    ...["in IN_REVIEW", "in RETURNED", "in ACCEPTED", "in CHANGE_", "in SUSPENDED", "in EXPIRED", "in REFUSED"],
    ...["in WITHDRAWN", "in CANCELLED", "works with the keyboard alone"],
  ],
  "status-correction": ["can stay as it is", "is kept when it was typed", "is kept while"],
  "view-as": ["the pages of a member"],
};

/** Vitest: every action as every kind of person, the demonstration, which the tests in the browser live on, and restarts. */
export const WHOLE_ONLY_INTEGRATION: readonly string[] = [
  "awards/desk-seed",
  "consultations/seed",
  "declarations/seed",
  "offices/seed",
  "permission-matrix/actions",
  "permission-matrix/award-actions",
  "permission-matrix/award-late-actions",
  "permission-matrix/jury-actions",
  "publishing/seed",
  "worker/database-restart",
];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Playwright asks each pattern of project, file, groups and title, joined by blanks. */
export const wholeOnlyTitles: readonly RegExp[] = Object.entries(WHOLE_ONLY_TITLES).flatMap(([file, titles]) =>
  titles.map((title) => new RegExp(`(^|[ /])${escaped(file)}\\.spec\\.ts (.* )?${escaped(title)}`)),
);
