import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { drawPhoto } from "@/lib/offices/photo-file";
import { findPhoto } from "@/lib/offices/queries/photos";
import { widthInFileName } from "@/lib/publishing/picture-widths";

type Params = { readonly number: string; readonly photo: string; readonly file: string };
type Context = { readonly params: Promise<Params> };

const NOT_FOUND = { status: 404, headers: { "cache-control": "no-store" } } as const;

/** A photo of an office, for as long as the office shows it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { number, photo, file } = await params;
  const parsed = parseReferenceNumber(decodeURIComponent(number));
  const width = widthInFileName(file);
  if (!parsed.ok || width === undefined || !/^[1-3]$/.test(photo)) return new Response(null, NOT_FOUND);
  const found = await findPhoto(parsed.value.number, Number(photo));
  if (found === null) return new Response(null, NOT_FOUND);

  const headers = {
    "content-type": "image/webp",
    "content-disposition": "inline",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "cache-control": "public, max-age=300",
    etag: `"${found.sha256.slice(0, 32)}-${width}"`,
  };
  if (request.headers.get("if-none-match") === headers.etag) return new Response(null, { status: 304, headers });
  const bytes = await drawPhoto(found, width);
  return bytes === null ? new Response(null, NOT_FOUND) : new Response(bytes, { headers });
}
