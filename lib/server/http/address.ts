import { globSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { addressKind } from "@/lib/routes";
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

/** An address that no link of ours has: absolute, doubled, climbing, broken in its encoding or with control characters. */
export function isMalformed(pathname: string): boolean {
  try {
    return MALFORMED.test(pathname) || MALFORMED.test(decodeURIComponent(pathname));
  } catch {
    return true;
  }
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
