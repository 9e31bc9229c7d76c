import { overLimit } from "@/lib/auth/visitor-limit";
import { suggestTitles } from "@/lib/search/queries";
import { siteSearchSchema } from "@/lib/search/schema";

/** Titles that begin with `q`. What was typed is kept nowhere. */
export async function GET(request: Request): Promise<Response> {
  const busy = await overLimit("search");
  if (busy !== null) return Response.json({ message: busy.message }, { status: 429, headers: NOT_KEPT });
  const { q } = siteSearchSchema.parse({ q: new URL(request.url).searchParams.get("q") ?? "" });
  return Response.json({ suggestions: await suggestTitles(q) }, { headers: NOT_KEPT });
}

const NOT_KEPT = { "cache-control": "no-store" };
