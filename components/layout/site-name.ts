export const SITE_NAME = "地方創生テレワーク ポータル";
export const ENGLISH_SITE_NAME = "Regional Revitalization Telework Portal";

/** The title of a page: what it is, the procedure it belongs to, the site. */
export function pageTitle(...parts: readonly string[]): string {
  return [...parts, SITE_NAME].join(" - ");
}
