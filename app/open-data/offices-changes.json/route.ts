import { officeChangesFile, readChangesQuery } from "@/lib/open-data/offices/changes";
import { thisPortal } from "@/lib/open-data/registry";
import { allowReading, respondWithFile } from "@/lib/open-data/respond";

const HOW = "sinceに、日付を「2026-11-01」の形で指定してください。続きは、答えのnextのアドレスから得られます。\n";

export async function GET(request: Request): Promise<Response> {
  const query = readChangesQuery(request.url);
  if (query === null)
    return new Response(HOW, { status: 400, headers: { "content-type": "text/plain; charset=utf-8" } });
  return respondWithFile(request, await officeChangesFile(query, thisPortal()));
}

export function OPTIONS(): Response {
  return allowReading();
}
