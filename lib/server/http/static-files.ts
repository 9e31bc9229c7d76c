import { readFile } from "node:fs/promises";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { chooseEncoding, type Document, makeDocument } from "@/lib/server/documents/document";
import { refuse } from "./refuse";

const ROOT = resolve(".next", "static");
const PREFIX = "/_next/static/";
const FOREVER = "public, max-age=31536000, immutable";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

const kept = new Map<string, Promise<Document | undefined>>();

export function isStaticFile(pathname: string): boolean {
  return pathname.startsWith(PREFIX);
}

/** Files of the build: their names change with their content, so they are compressed once and kept for ever. */
export async function sendStaticFile(
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  headers: OutgoingHttpHeaders,
): Promise<void> {
  const file = await load(pathname);
  if (!file) return refuse(response, 404, headers);
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  const body = file.bodies[encoding];
  response.writeHead(200, {
    ...headers,
    "cache-control": FOREVER,
    "content-type": TYPES[extname(pathname)] ?? "application/octet-stream",
    "content-length": body.length,
    vary: "accept-encoding",
    ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

async function load(pathname: string): Promise<Document | undefined> {
  const known = kept.get(pathname);
  if (known) return known;
  const loading = read(pathname);
  const found = await loading;
  if (found) kept.set(pathname, loading);
  return found;
}

async function read(pathname: string): Promise<Document | undefined> {
  const path = resolve(join(ROOT, decodeURIComponent(pathname.slice(PREFIX.length))));
  if (!path.startsWith(ROOT + sep)) return undefined;
  const content = await readFile(path).catch(() => undefined);
  return content && makeDocument(content);
}
