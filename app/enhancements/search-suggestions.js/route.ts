import { bundleEnhancement } from "@/lib/enhancements/bundle";

const HEADERS = { "content-type": "text/javascript; charset=utf-8", "cache-control": "public, max-age=3600" };

export function GET(): Response {
  return new Response(bundleEnhancement("search-suggestions"), { headers: HEADERS });
}
