import { SITE_NAME } from "@/components/layout/site-name";
import { getEventFile } from "@/lib/events/calendar-file";
import { respondWithFile } from "@/lib/open-data/respond";

type Context = { readonly params: Promise<{ readonly slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const file = /^[a-z0-9-]{1,80}$/.test(slug) ? await getEventFile(slug, SITE_NAME) : null;
  if (file === null) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  return respondWithFile(request, file);
}
