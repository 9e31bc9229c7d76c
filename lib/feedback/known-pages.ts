import { addressKind } from "@/lib/address-kind";
import { SITE_MAP } from "@/lib/content/site-map";

const FIXED = SITE_MAP.flatMap(({ pages }) => pages);
/** Lists by prefecture, industry and so on, and their further pages, are parts of the list they belong to. */
const PART = /^\/(?:[a-z-]+\/[a-z0-9-]+)(?:\/pages\/[0-9]{1,4})?$|^\/pages\/[0-9]{1,4}$/;

/** A path that may be a reading page of ours: no query, no other site, no trick with dots or slashes. */
export function mayBePage(path: string): boolean {
  if (!/^\/(?:[A-Za-z0-9-]+(?:\/[A-Za-z0-9-]+)*)?$/.test(path)) return false;
  return ["document", "search"].includes(addressKind(path));
}

/** Name of a page that the code brings with it. */
export function fixedPageName(path: string): string | null {
  const page = FIXED.find(({ href }) => href === path);
  if (page !== undefined) return page.label;
  const list = FIXED.find(
    ({ href }) => href !== "/" && path.startsWith(`${href}/`) && PART.test(path.slice(href.length)),
  );
  return list?.label ?? null;
}
