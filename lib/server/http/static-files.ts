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

/** By the file and not by the address: one file has many spellings, and each would be compressed and kept. */
async function load(pathname: string): Promise<Document | undefined> {
  const path = fileOf(pathname);
  if (path === undefined) return undefined;
  const known = kept.get(path);
  if (known) return known;
  const loading = read(path);
  const found = await loading;
  if (found) kept.set(path, loading);
  return found;
}

/** The file that an address names; undefined for one outside of the folder, or that is no address. */
export function fileOf(pathname: string): string | undefined {
  try {
    const path = resolve(join(ROOT, decodeURIComponent(pathname.slice(PREFIX.length))));
    return path.startsWith(ROOT + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}

async function read(path: string): Promise<Document | undefined> {
  const content = await readFile(path).catch(() => undefined);
  return content && makeDocument(content);
}
