import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { statusOfFailure } from "@/lib/server/database-state";
import { sendDocumentOnce, sendKeptDocument } from "@/lib/server/documents/send-document";
import { currentMaintenance } from "@/lib/server/maintenance/current";
import { answerMaintenance } from "./maintenance-answer";
import { contentPolicy } from "./policies";
import { refuse } from "./refuse";
import type { Parts, Visit } from "./visit";

/** The fast way: a page kept in memory is sent before anything else is looked at. */
export function sendKept(
  { documents }: Parts,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  headers: OutgoingHttpHeaders,
): boolean {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  if (request.headers.upgrade !== undefined) return false;
  const document = documents?.kept(pathname);
  if (document === undefined) return false;
  sendKeptDocument(request, response, document, headers);
  return true;
}

/** A reading page that is not in memory, or a search that never is. */
export async function serveDocument(visit: Visit, parts: Parts): Promise<void> {
  const { request, response, pathname, kind, headers } = visit;
  const { documents } = parts;
  if (!documents) return;
  const isSearch = kind === "search";
  const page = await (isSearch ? documents.search(request.url ?? pathname) : documents.read(pathname));
  const own = {
    ...headers,
    "content-security-policy": contentPolicy(kind, ""),
    ...(page.location === undefined ? {} : { location: page.location }),
  };
  // Without a database, say, that maintenance has taken away.
  const maintenance = page.status >= 500 ? currentMaintenance() : undefined;
  if (maintenance !== undefined) answerMaintenance(visit, maintenance);
  else if (page.status === 404 || page.status >= 500)
    refuse(response, page.status === 404 ? 404 : statusOfFailure(), headers);
  else if (page.status === 200 && !isSearch) sendKeptDocument(request, response, page.document, own);
  else sendDocumentOnce(request, response, page.document, page.status, own);
}
