import { randomBytes } from "node:crypto";
import { WHOLE_DOCUMENT } from "@/lib/server/documents/render-page";
import { wantsPage } from "./address";
import { treat } from "./front-response";
import { contentPolicy } from "./policies";
import { refuse } from "./refuse";
import { carriesForm, isOfOurPages } from "./sent-form";
import { serveDocument } from "./serve-document";
import { isStaticFile, sendStaticFile } from "./static-files";
import type { Parts, Visit } from "./visit";
import { readBody, withBody } from "./whole-request";

export async function serveVisit(visit: Visit, parts: Parts): Promise<void> {
  const { request, response, pathname, kind, headers } = visit;
  if (!parts.dev && isStaticFile(pathname)) {
    return sendStaticFile(request, response, pathname, {
      ...headers,
      "content-security-policy": contentPolicy("asset", ""),
    });
  }
  if (parts.documents && (kind === "document" || kind === "search") && wantsPage(request)) {
    return serveDocument(visit, parts);
  }
  const passed = carriesForm(request) ? await wholeForm(visit) : visit;
  if (passed === undefined) return;
  passToNext(passed, parts);
  await parts.handle(passed.request, response);
}

/** Undefined when it went no further: refused, or left in the middle. */
async function wholeForm(visit: Visit): Promise<Visit | undefined> {
  const { request, response, headers } = visit;
  const body = await readBody(request);
  if (body === undefined) return undefined;
  if (isOfOurPages(request.headers, body)) return { ...visit, request: withBody(request, body) };
  refuse(response, 400, headers);
  return undefined;
}

/** Next finds the nonce in the policy of the request and puts it on its scripts; the browser gets the same policy. */
function passToNext({ request, response, kind, headers }: Visit, { dev }: Parts): void {
  const policy = contentPolicy(dev ? "development" : kind, randomBytes(16).toString("base64"));
  if (kind === "procedure") request.headers["content-security-policy"] = policy;
  const page = wantsPage(request);
  if (page) request.headers["user-agent"] = `${request.headers["user-agent"] ?? ""}${WHOLE_DOCUMENT}`;
  const fallbacks = { ...headers, "content-security-policy": policy };
  treat(response, { fallbacks, ...(page && !dev ? { problemsFor: String(headers["x-request-id"]) } : {}) });
}
