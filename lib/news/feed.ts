import { Feed } from "feed";
import { routes } from "@/lib/routes";
import type { NewsItem } from "./item";

/** One entry, whatever it tells of. */
export type FeedItem = {
  /** Path of its page. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly categoryLabel: string;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
};

export function feedItemOf({ slug, ...item }: NewsItem): FeedItem {
  return { ...item, address: routes.newsItem(slug) };
}

export type FeedFormat = "feed" | "atom";

type About = { readonly siteName: string; readonly baseUrl: string; readonly changedAt: Date };

/** News as RSS 2.0 or Atom. The id of an entry is its address, which leads on when the item is renamed. */
export function newsFeed(
  items: readonly FeedItem[],
  format: FeedFormat,
  { siteName, baseUrl, changedAt }: About,
): string {
  const at = (path: string) => `${baseUrl}${path}`;
  const feed = new Feed({
    id: at(routes.news()),
    title: `お知らせ - ${siteName}`,
    description: `${siteName}からのお知らせ`,
    link: at(routes.news()),
    language: "ja",
    updated: changedAt,
    generator: false,
    author: { name: siteName, link: at(routes.home()) },
    feedLinks: { rss: at(routes.newsFeed("feed")), atom: at(routes.newsFeed("atom")) },
  });
  for (const { address, title, summary, categoryLabel, publishedAt, updatedAt } of items) {
    const link = at(address);
    feed.addItem({
      id: link,
      guid: link,
      link,
      title: writable(title),
      description: writable(summary),
      category: [{ name: categoryLabel, term: categoryLabel }],
      published: publishedAt,
      date: format === "atom" ? updatedAt : publishedAt,
    });
  }
  return format === "atom" ? feed.atom1() : feed.rss2();
}

/** XML knows no control characters, in whatever form. */
function writable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu, "");
}
