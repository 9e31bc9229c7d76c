import type { OpenDataFile } from "./file";

/** Anyone may read it from anywhere; a copy is asked about again every time, at the price of a few bytes. */
const SHARED = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, x-replaced-characters",
  "cross-origin-resource-policy": "cross-origin",
  "cache-control": "public, max-age=0, must-revalidate",
  vary: "accept-encoding",
};

export function respondWithFile(request: Request, file: OpenDataFile): Response {
  const headers = {
    ...SHARED,
    etag: file.etag,
    ...(file.changedAt === null ? {} : { "last-modified": file.changedAt.toUTCString() }),
  };
  if (isKnown(request.headers.get("if-none-match"), file.etag)) return new Response(null, { status: 304, headers });
  const zips = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(request.headers.get("accept-encoding") ?? "");
  return new Response(zips ? file.gzipped : file.body, {
    headers: { ...headers, ...file.headers, ...(zips ? { "content-encoding": "gzip" } : {}) },
  });
}

function isKnown(tags: string | null, etag: string): boolean {
  return tags?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag || tag.trim() === "*") ?? false;
}
