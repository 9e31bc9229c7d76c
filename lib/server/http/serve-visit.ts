import { randomBytes } from "node:crypto";
import { WHOLE_DOCUMENT } from "@/lib/server/documents/render-page";
import { isDraining } from "@/lib/server/process-state";
import { wantsPage } from "./address";
import { fallBackToPolicy } from "./front-response";
import { contentPolicy, type PolicyKind } from "./policies";
import { serveDocument } from "./serve-document";
import { isStaticFile, sendStaticFile } from "./static-files";
import type { Parts, Visit } from "./visit";

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
  const own = kind === "api" ? withoutPolicy(headers) : { ...headers, "content-security-policy": policy };
  for (const [name, value] of Object.entries(own)) if (value !== undefined) response.setHeader(name, value);
  if (kind === "api") fallBackToPolicy(response, policy);
}

function withoutPolicy({ "content-security-policy": _policy, ...headers }: Visit["headers"]): Visit["headers"] {
  return headers;
}
