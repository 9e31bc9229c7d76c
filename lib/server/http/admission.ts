import type { IncomingMessage } from "node:http";
import type { ProblemStatus } from "@/lib/problems";
import { hasNullByte, isInternal, isMalformed } from "./address";
import { isForeignWrite, type PublicOrigin } from "./clean-request";
import { bodyLimit } from "./limits";
import type { PolicyKind } from "./policies";

const METHODS: Readonly<Record<PolicyKind, readonly string[]>> = {
  document: ["GET", "HEAD"],
  search: ["GET", "HEAD"],
  procedure: ["GET", "HEAD", "POST"],
  asset: ["GET", "HEAD"],
  api: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"],
  development: ["GET", "HEAD", "POST"],
};

export function allowedMethods(kind: PolicyKind): string {
  return METHODS[kind].join(", ");
}

/** Why a request is turned away before anything looks at it; undefined when it may go on. */
export function refusalOf(
  request: IncomingMessage,
  pathname: string,
  kind: PolicyKind,
  origin: PublicOrigin,
): ProblemStatus | undefined {
  if (isMalformed(pathname) || hasNullByte(request.url ?? "") || isWebSocket(request)) return 400;
  if (isInternal(pathname)) return 404;
  if (!METHODS[kind].includes(request.method ?? "")) return 405;
  if (isForeignWrite(request, origin)) return 403;
  return refusalOfBody(request, pathname);
}

function isWebSocket({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === "websocket";
}

/** A body must say how long it is, so that one that is too long is refused before it is read. */
function refusalOfBody({ headers }: IncomingMessage, pathname: string): ProblemStatus | undefined {
  if (headers["transfer-encoding"] !== undefined) return 411;
  const length = Number(headers["content-length"] ?? 0);
  return length > bodyLimit(pathname) ? 413 : undefined;
}
