import type { OpenDataFile } from "./file";

/**
 * Anyone may read it from anywhere; a copy is asked about again every time, at the price of a few bytes. Compressing is
 * left to the server in front.
 */
const SHARED = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, x-replaced-characters",
  "cross-origin-resource-policy": "cross-origin",
  "cache-control": "public, max-age=0, must-revalidate",
};

export function respondWithFile(request: Request, file: OpenDataFile): Response {
  return respond(request, file, () => file.body);
}

type Answered = Pick<OpenDataFile, "etag" | "changedAt" | "headers">;

/** What is too long for the memory is written while it is sent, and not begun for who has it already. */
export function respond(request: Request, about: Answered, body: () => BodyInit): Response {
  const headers = {
    ...SHARED,
    etag: about.etag,
    ...(about.changedAt === null ? {} : { "last-modified": about.changedAt.toUTCString() }),
  };
  if (isKnown(request.headers.get("if-none-match"), about.etag)) return new Response(null, { status: 304, headers });
  return new Response(body(), { headers: { ...headers, ...about.headers } });
}

/** A program on another site that asks with `If-None-Match` is asked back first whether it may. */
export function allowReading(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD",
      "access-control-allow-headers": "if-none-match",
      "access-control-max-age": "86400",
    },
  });
}

function isKnown(tags: string | null, etag: string): boolean {
  return tags?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag || tag.trim() === "*") ?? false;
}
