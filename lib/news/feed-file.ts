import "server-only";
import { baseUrl } from "@/lib/env";
import { keepFile, makeFile, type OpenDataFile } from "@/lib/open-data/file";
import { getLastShownChange, listAllShown } from "@/lib/publishing/queries/public";
import { contentTags } from "@/lib/publishing/tags";
import { type FeedFormat, newsFeed } from "./feed";
import { toNewsItem } from "./item";

const ITEMS_MAX = 50;
const TYPES = { feed: "application/rss+xml", atom: "application/atom+xml" } as const;

/** The newest news, as of the last change. */
export async function getNewsFeed(format: FeedFormat, siteName: string): Promise<OpenDataFile> {
  const changedAt = await getLastShownChange(contentTags.kind("NEWS"));
  return keepFile(`news ${format}`, changedAt?.toISOString() ?? "never", async () => {
    const items = (await listAllShown(["NEWS"], ITEMS_MAX)).map(toNewsItem);
    const about = { siteName, baseUrl: baseUrl(), changedAt: changedAt ?? new Date(0) };
    return makeFile(Buffer.from(newsFeed(items, format, about)), {
      changedAt,
      headers: { "content-type": `${TYPES[format]}; charset=utf-8` },
    });
  });
}
