import { contentDisposition } from "@/lib/files/content-disposition";
import type { ImageFile } from "./queries/images";

const NOT_FOUND = { status: 404, headers: { "cache-control": "no-store" } } as const;

/** Nothing in a picture can run, load or be guessed to be something else. */
export async function answerWithImage(
  request: Request,
  image: ImageFile | null,
  cacheControl: string,
): Promise<Response> {
  if (image === null) return new Response(null, NOT_FOUND);
  const headers = {
    "content-type": "image/webp",
    "content-disposition": contentDisposition("inline", image.name),
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cache-control": cacheControl,
    etag: image.etag,
  };
  if (request.headers.get("if-none-match") === image.etag) return new Response(null, { status: 304, headers });
  const bytes = await image.read();
  return bytes === null ? new Response(null, NOT_FOUND) : new Response(bytes, { headers });
}
