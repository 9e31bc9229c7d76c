import { getPublishedIntegrity } from "@/lib/awards/integrity/published";

type Context = { readonly params: Promise<{ readonly year: string }> };

/** The report exactly as sealed: the SHA-256 of these bytes is the one that is shown. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { year } = await params;
  const published = await getPublishedIntegrity(year);
  if (published === null) return new Response(null, { status: 404 });
  return new Response(published.content, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="chitele-award-${year}-integrity.json"`,
      "access-control-allow-origin": "*",
      "cache-control": "public, max-age=60",
    },
  });
}
