import "server-only";
import { getLastRelease, listPublicResults } from "@/lib/awards/results/queries/public";
import { baseUrl } from "@/lib/env";
import { keepFile, makeFile, type OpenDataFile } from "@/lib/open-data/file";
import { getLastShownChange, listAllShown } from "@/lib/publishing/queries/public";
import { contentTags } from "@/lib/publishing/tags";
import { routes } from "@/lib/routes";
import { type FeedFormat, type FeedItem, feedItemOf, newsFeed } from "./feed";
import { toNewsItem } from "./item";

const ITEMS_MAX = 50;
const TYPES = { feed: "application/rss+xml", atom: "application/atom+xml" } as const;

/** The newest news, as of the last change. */
export async function getNewsFeed(format: FeedFormat, siteName: string): Promise<OpenDataFile> {
  const changedAt = await lastChange();
  return keepFile(`news ${format}`, changedAt?.toISOString() ?? "never", async () => {
    const news = (await listAllShown(["NEWS"], ITEMS_MAX)).map((row) => feedItemOf(toNewsItem(row)));
    const items = [...news, ...(await listReleases())]
      .toSorted((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime())
      .slice(0, ITEMS_MAX);
    const about = { siteName, baseUrl: baseUrl(), changedAt: changedAt ?? new Date(0) };
    return makeFile(Buffer.from(newsFeed(items, format, about)), {
      changedAt,
      headers: { "content-type": `${TYPES[format]}; charset=utf-8` },
    });
  });
}

/** News is told, and so is each year's list of winners. */
async function listReleases(): Promise<FeedItem[]> {
  return (await listPublicResults()).map(({ fiscalYear, name, winners, releasedAt }) => ({
    address: routes.awardWinners(fiscalYear),
    title: `${name}の受賞者を発表しました`,
    summary: `${winners.length}件の受賞者と、審査委員会の講評を公開しました。`,
    categoryLabel: "表彰",
    publishedAt: releasedAt,
    updatedAt: releasedAt,
  }));
}

async function lastChange(): Promise<Date | null> {
  const [news, release] = await Promise.all([getLastShownChange(contentTags.kind("NEWS")), getLastRelease()]);
  const moments = [news, release].filter((moment) => moment !== null).map((moment) => moment.getTime());
  return moments.length === 0 ? null : new Date(Math.max(...moments));
}
