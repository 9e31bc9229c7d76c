/**
 * How an address is served: `document` is a public reading page kept in memory without scripts; `search` is the same but
 * made for each request; `procedure` carries a nonce for its scripts; `api` answers by itself.
 */
export type AddressKind = "document" | "search" | "procedure" | "api";

const kinds: readonly (readonly [prefix: string, kind: AddressKind])[] = [
  ["/api", "api"],
  ["/media", "api"],
  ["/feedback", "procedure"],
  ["/declarations/search", "search"],
  ["/offices/search", "search"],
  ["/offices/compare", "search"],
  ["/offices/shortlist", "search"],
  ["/search", "search"],
  ["/declarations/apply", "procedure"],
  ["/offices/confirm", "procedure"],
  // The choice of an entrance is a page for reading; what follows it is a form.
  ...["municipality", "company", "form", "check", "done", "expired"].map(
    (part) => [`/consultations/apply/${part}`, "procedure"] as const,
  ),
  ["/consultations/apply", "document"],
  ["/consultations", "procedure"],
  ["/introductions", "procedure"],
  ["/status", "procedure"],
  ["/receipts", "procedure"],
  ["/sign-in", "procedure"],
  ["/award-partners", "procedure"],
  ["/mypage", "procedure"],
  ["/admin", "procedure"],
  ["/jury", "procedure"],
  ["/dev", "procedure"],
];

/** Files, by their ending; below the page of open data, everything is a file. */
const ownAnswer = /^\/open-data\/|\/(badge\.svg|logo|[^/]+\.(pdf|json|csv|xlsx|xml|ics|txt|js|ico|svg|png|webp))$/;

const readingApi = "/api/search/suggestions";

/** What everybody may read, also while procedures are closed: whatever does not lie at a place of procedures or of people. */
export function isForReading(pathname: string): boolean {
  if (pathname === readingApi) return true;
  const match = kinds.find(([prefix]) => pathname === prefix || pathname.startsWith(`${prefix}/`));
  return match === undefined || match[0] === "/media" || !["procedure", "api"].includes(match[1]);
}

export function addressKind(pathname: string): AddressKind {
  if (ownAnswer.test(pathname)) return "api";
  const match = kinds.find(([prefix]) => pathname === prefix || pathname.startsWith(`${prefix}/`));
  return match?.[1] ?? "document";
}
