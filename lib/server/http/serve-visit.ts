import { randomBytes } from "node:crypto";
import { isDraining } from "@/lib/server/process-state";
import { wantsPage } from "./address";
import { fallBackToPolicy } from "./front-response";
import { contentPolicy, type PolicyKind } from "./policies";
import { serveDocument } from "./serve-document";
import { isStaticFile, sendStaticFile } from "./static-files";
import type { Parts, Visit } from "./visit";

/**
 * Next answers 200 to `notFound()` and `redirect()` when it streams. Its rule for readers that want a page whole
 * (`htmlLimitedBots` in next.config.ts) looks for this mark.
 */
export const WHOLE_DOCUMENT = "; whole-document";

export async function serveVisit(visit: Visit, parts: Parts): Promise<void> {
  const { request, response, pathname, kind, headers } = visit;
  if (isDraining()) response.shouldKeepAlive = false;
  if (!parts.dev && isStaticFile(pathname)) {
    return sendStaticFile(request, response, pathname, {
      ...headers,
      "content-security-policy": contentPolicy("asset", ""),
    });
  }
  if (parts.documents && (kind === "document" || kind === "search") && wantsPage(request)) {
    return serveDocument(visit, parts);
  }
  passToNext(visit, parts);
  await parts.handle(request, response);
}

/** Next finds the nonce in the policy of the request and puts it on its scripts; the browser gets the same policy. */
function passToNext({ request, response, kind, headers }: Visit, { dev }: Parts): void {
  const policyKind: PolicyKind = dev ? "development" : kind;
  const policy = contentPolicy(policyKind, randomBytes(16).toString("base64"));
  if (wantsPage(request)) request.headers["user-agent"] = `${request.headers["user-agent"] ?? ""}${WHOLE_DOCUMENT}`;
  if (kind === "procedure") request.headers["content-security-policy"] = policy;
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
  if (kind === "api") fallBackToPolicy(response, policy);
  else response.setHeader("content-security-policy", policy);
}
