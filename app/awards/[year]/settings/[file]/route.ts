import { getPublishedSettings } from "@/lib/awards/editions/published";
import { canonicalJson } from "@/lib/receipts/canonical-json";

type Context = { readonly params: Promise<{ readonly year: string; readonly file: string }> };

/** The settings exactly as sealed: the SHA-256 of these bytes is the one that is shown. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { year, file } = await params;
  const ordinal = /^([1-9]\d{0,3})\.json$/.exec(file)?.[1];
  const isYear = /^\d{4}$/.test(year);
  const settings = isYear && ordinal !== undefined ? await getPublishedSettings(Number(year), Number(ordinal)) : null;
  if (settings === null) return new Response(null, { status: 404 });
  return new Response(canonicalJson(settings), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="chitele-award-${year}-settings-${ordinal}.json"`,
      "access-control-allow-origin": "*",
      "cache-control": "public, max-age=60",
    },
  });
}
