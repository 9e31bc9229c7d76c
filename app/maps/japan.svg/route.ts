import { japanMapSvg } from "@/lib/japan/map-outlines";

const HEADERS = {
  "content-type": "image/svg+xml; charset=utf-8",
  "cache-control": "public, max-age=86400",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
};

export function GET(): Response {
  return new Response(japanMapSvg(), { headers: HEADERS });
}
