import { globSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { addressKind } from "@/lib/address-kind";
import type { PolicyKind } from "./policies";

const INTERNAL = "/api/internal/";
const MALFORMED = /^(?!\/)|^\/\/|[\\\p{Cc}]|\/\.{1,2}(\/|$)/u;

/** Files of the folder `public`, as they are asked for. */
const publicFiles = new Set(globSync("**/*", { cwd: "public" }).map((file) => `/${file}`));

export function pathnameOf(request: IncomingMessage): string {
  const url = request.url ?? "";
  const query = url.indexOf("?");
  return query < 0 ? url : url.slice(0, query);
}

/**
 * An address that no link of ours has: absolute, doubled, climbing, broken in its encoding or with control characters. Nor
 * has any a percent sign once it is decoded, and Next decodes some twice.
 */
export function isMalformed(pathname: string): boolean {
  try {
    const decoded = decodeURIComponent(pathname);
    return MALFORMED.test(pathname) || MALFORMED.test(decoded) || decoded.includes("%");
  } catch {
    return true;
  }
}

/** A null byte in a query: no text of the database may have one, and nobody types one. */
export function hasNullByte(url: string): boolean {
  return url.includes("%00");
}

/** What only our own processes may ask for, and never over the network. */
export function isInternal(pathname: string): boolean {
  return decodeURIComponent(pathname).toLowerCase().startsWith(INTERNAL);
}

/** Next decodes an address before it looks for the page, so its kind is that of the decoded one. */
export function kindOf(pathname: string): PolicyKind {
  const decoded = isMalformed(pathname) ? pathname : decodeURIComponent(pathname);
  if (decoded.startsWith("/_next/") || publicFiles.has(decoded)) return "asset";
  return addressKind(decoded);
}

/** A plain page load, as opposed to what the framework's script fetches. */
export function wantsPage({ headers }: IncomingMessage): boolean {
  return (
    headers.rsc === undefined && headers["next-action"] === undefined && headers["next-router-prefetch"] === undefined
  );
}
