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
  "gallery",
  "gov-form",
  "mypage-after-apply",
  "passkeys",
  "permissions",
  "public-crawl",
  "public-release",
  "retention",
];

/** By file: how the titles begin (within their group), of tests that stand in one file with others of the gate. */
const WHOLE_ONLY_TITLES: Readonly<Record<string, readonly string[]>> = {
  "apply-keeping": ["Back after saving", "nothing of it stands readable"],
  "apply-once": ["a paused application"],
  "apply-picture": ["and without script", "too big a picture", "a stored picture"],
  consultation: ["a question becomes an answer"],
  "desk-acts": [
    ...["IN_REVIEW", "RETURNED", "ACCEPTED", "CHANGE_SUBMITTED", "CHANGE_RETURNED"],
    ...["SUSPENDED", "EXPIRED", "REFUSED", "WITHDRAWN", "CANCELLED"],
  ],
  "desk-consultations": ["/admin/consultations/"],
  "desk-contents": ["for pictures are whole", "for every kind are whole", "show a banner"],
  "desk-office": ["of the demonstration is all there", "tells a case by its number"],
  "desk-office-entries": ["a paper from a municipality", "what a municipality answers"],
  jury: ["an officer imposes"],
  matching: ["a municipality asks", "the lists of the desk"],
  mypage: ["is asked by somebody", "take in a record", "are seen, and ended"],
  "mypage-awards": ["without script an entry"],
  public: [
    ...["/about", "/partners", "/awards", "/news", "/events", "/for-", "/easy/", "/en", "/privacy", "/terms"],
    ...["/cookies", "/sitemap", "/contact", "/consultations/apply", "/accessibility", "/open-data", "/policies"],
    ...["/declarations/prefectures/47", "/declarations/items", "/case-studies", "/faq"],
  ],
  "public-guides": ["/"],
  "public-news": ["a banner comes", "/events/", "/news/"],
  "public-offices": ["the form asks"],
  "public-policies": ["/"],
  "public-case-studies": ["/"],
  "sign-in-by-provider": ["a company comes in"],
  status: [
    ...["in IN_REVIEW", "in ACCEPTED", "in CHANGE_SUBMITTED", "in SUSPENDED", "in EXPIRED", "in REFUSED"],
    ...["in CANCELLED", "works with the keyboard alone"],
  ],
  "status-correction": ["can stay as it is", "is kept when it was typed"],
};

/** Vitest: every action as every kind of person. */
export const WHOLE_ONLY_INTEGRATION: readonly string[] = [
  "permission-matrix/actions",
  "permission-matrix/award-actions",
  "permission-matrix/award-late-actions",
];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Playwright asks each pattern of project, file, groups and title, joined by blanks. */
export const wholeOnlyTitles: readonly RegExp[] = Object.entries(WHOLE_ONLY_TITLES).flatMap(([file, titles]) =>
  titles.map((title) => new RegExp(`(^|[ /])${escaped(file)}\\.spec\\.ts (.* )?${escaped(title)}`)),
);
