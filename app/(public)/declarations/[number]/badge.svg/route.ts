import { createHash } from "node:crypto";
import { clock } from "@/lib/clock";
import { badgeStateOf, badgeSvg } from "@/lib/declarations/badge";
import { getPublishedDeclaration } from "@/lib/declarations/published";
import { toJapanDay } from "@/lib/japan/dates";
import { parseReferenceNumber } from "@/lib/japan/reference-number";

type Context = { readonly params: Promise<{ readonly number: string }> };

/** A copy somewhere else may be this old and still say 宣言中. */
const FRESH_SECONDS = 300;

const HEADERS = {
  "content-type": "image/svg+xml; charset=utf-8",
  "cache-control": `public, max-age=${FRESH_SECONDS}`,
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  // Declarers show it on their own sites.
  "cross-origin-resource-policy": "cross-origin",
  "access-control-allow-origin": "*",
};

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const parsed = parseReferenceNumber(decodeURIComponent((await params).number));
  const found = parsed.ok ? await getPublishedDeclaration(parsed.value.number) : null;
  const state = badgeStateOf(found, toJapanDay(clock.now()));
  const svg = badgeSvg(state, parsed.ok ? parsed.value.number : "");
  const etag = `"${createHash("sha256").update(svg).digest("base64url").slice(0, 22)}"`;
  const headers = { ...HEADERS, etag };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(svg, { status: state === "unknown" ? 404 : 200, headers });
}
