import { SITE_NAME } from "@/components/layout/site-name";
import { getNewsFeed } from "@/lib/news/feed-file";
import { respondWithFile } from "@/lib/open-data/respond";

export async function GET(request: Request): Promise<Response> {
  return respondWithFile(request, await getNewsFeed("feed", SITE_NAME));
}
