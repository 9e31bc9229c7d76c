import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { chooseEncoding, type Document } from "./document";

const CACHE_PUBLIC = "public, max-age=0, must-revalidate";

type Options = { readonly status: number; readonly cacheable: boolean; readonly headers: OutgoingHttpHeaders };

export function sendDocument(
  request: IncomingMessage,
  response: ServerResponse,
  document: Document,
  { status, cacheable, headers }: Options,
): void {
  const cache = cacheable ? { "cache-control": CACHE_PUBLIC, etag: document.etag } : { "cache-control": "no-store" };
  if (cacheable && matches(request.headers["if-none-match"], document.etag)) {
    response.writeHead(304, { ...headers, ...cache, vary: "accept-encoding" }).end();
    return;
  }
  const encoding = chooseEncoding(request.headers["accept-encoding"]?.toString());
  const body = document.bodies[encoding];
  response.writeHead(status, {
    ...headers,
    ...cache,
    "content-type": "text/html; charset=utf-8",
    "content-length": body.length,
    vary: "accept-encoding",
    ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

function matches(known: string | undefined, etag: string): boolean {
  return known !== undefined && (known === "*" || known.split(",").some((one) => one.trim() === etag));
}
