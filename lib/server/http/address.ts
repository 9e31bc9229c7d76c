import { globSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { addressKind } from "@/lib/routes";
import type { PolicyKind } from "./policies";

const INTERNAL = "/api/internal/";
const MALFORMED = /^[^/]|^\/\/|[\\\p{Cc}]/u;

/** Files of the folder `public`, as they are asked for. */
const publicFiles = new Set(globSync("**/*", { cwd: "public" }).map((file) => `/${file}`));

export function pathnameOf(request: IncomingMessage): string {
  const url = request.url ?? "";
  const query = url.indexOf("?");
  return query < 0 ? url : url.slice(0, query);
}

/** An address that no link of ours has: absolute, doubled, broken in its encoding or holding control characters. */
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

export function kindOf(pathname: string): PolicyKind {
  if (pathname.startsWith("/_next/") || publicFiles.has(pathname)) return "asset";
  return addressKind(pathname);
}

/** A plain page load, as opposed to what the framework's script fetches. */
export function wantsPage({ headers }: IncomingMessage): boolean {
  return (
    headers.rsc === undefined && headers["next-action"] === undefined && headers["next-router-prefetch"] === undefined
  );
}
