import { getLogo } from "@/lib/declarations/queries/logo";
import { parseReferenceNumber } from "@/lib/japan/reference-number";

type Context = { readonly params: Promise<{ readonly number: string }> };

const NOT_FOUND = { status: 404, headers: { "cache-control": "no-store" } } as const;

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const parsed = parseReferenceNumber(decodeURIComponent((await params).number));
  const logo = parsed.ok ? await getLogo(parsed.value.number) : null;
  if (logo === null) return new Response(null, NOT_FOUND);

  const headers = {
    "content-type": logo.mediaType,
    "content-disposition": "inline",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "cache-control": "public, max-age=300",
    etag: `"${logo.sha256.slice(0, 32)}"`,
  };
  if (request.headers.get("if-none-match") === headers.etag) return new Response(null, { status: 304, headers });
  const bytes = await logo.read();
  return bytes === null ? new Response(null, NOT_FOUND) : new Response(bytes, { headers });
}
