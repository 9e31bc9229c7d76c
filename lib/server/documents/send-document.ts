import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { chooseEncoding, type Document, type Encoding } from "./document";

const CACHE_PUBLIC = "public, max-age=0, must-revalidate";

/** A finished page that anybody may keep, as long as they ask each time whether it still holds. */
export function sendKeptDocument(
  request: IncomingMessage,
  response: ServerResponse,
  document: Document,
  headers: OutgoingHttpHeaders,
): void {
  const own = { ...headers, "cache-control": CACHE_PUBLIC, etag: document.etag, vary: "accept-encoding" };
  if (matches(request.headers["if-none-match"], document.etag)) {
    response.writeHead(304, own).end();
    return;
  }
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  response.writeHead(200, flat(own, document, encoding));
  response.end(request.method === "HEAD" ? undefined : document.bodies[encoding]);
}

/** A page that nobody else may keep: search results, redirects, pages that do not exist. */
export function sendDocumentOnce(
  request: IncomingMessage,
  response: ServerResponse,
  document: Document,
  status: number,
  headers: OutgoingHttpHeaders,
): void {
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  response.writeHead(
    status,
    flat({ ...headers, "cache-control": "no-store", vary: "accept-encoding" }, document, encoding),
  );
  response.end(request.method === "HEAD" ? undefined : document.bodies[encoding]);
}

/** Node writes a flat list of headers fastest. */
function flat(headers: OutgoingHttpHeaders, document: Document, encoding: Encoding): string[] {
  const length = String(document.bodies[encoding].length);
  const list = ["content-type", "text/html; charset=utf-8", "content-length", length];
  if (encoding !== "identity") list.push("content-encoding", encoding);
  for (const name in headers) list.push(name, String(headers[name]));
  return list;
}

function matches(known: string | undefined, etag: string): boolean {
  return known !== undefined && (known === "*" || known.split(",").some((one) => one.trim() === etag));
}
