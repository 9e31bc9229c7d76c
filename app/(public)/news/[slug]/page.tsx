import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { EndedPage } from "@/components/content/ended-page";
import { pageMetadata } from "@/components/content/page-metadata";
import { JsonLd } from "@/components/layout/json-ld";
import { withFeeds } from "@/components/news/feed-links";
import { NEWS_PATH } from "@/components/news/news-list-page";
import { NewsPage } from "@/components/news/news-page";
import { baseUrl } from "@/lib/env";
import { toNewsItem } from "@/lib/news/item";
import { newsStructuredData } from "@/lib/news/structured-data";
import { OFFICE_NAME } from "@/lib/office-name";
import { getPublishedContent, getToday, listPublishedContent, listSlugsToPrerender } from "@/lib/publishing/published";
import { routes } from "@/lib/routes";

type Props = { readonly params: Promise<{ readonly slug: string }> };

const OTHERS = 3;

export async function generateStaticParams() {
  return (await listSlugsToPrerender(["NEWS"])).map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, found } = await find(params);
  if (found.state === "ended") {
    const title = `掲載を終了したお知らせ（${found.title}）`;
    return pageMetadata({ title, description: title, path: routes.newsItem(slug), isIndexed: false });
  }
  const { title, summary } = found.content;
  const picture = routes.sharePicture("news", slug);
  return withFeeds(
    pageMetadata({ title, description: summary, path: routes.newsItem(slug), type: "article", picture }),
  );
}

export default async function NewsItemPage({ params }: Props) {
  const { slug, found } = await find(params);
  if (found.state === "ended") return <EndedPage title={found.title} since={new Date(found.since)} list={NEWS_PATH} />;
  const [newest, today] = await Promise.all([listPublishedContent({ kinds: ["NEWS"] }, 1), getToday()]);
  const item = toNewsItem(found.content);
  const others = newest.items.filter((other) => other.slug !== slug).slice(0, OTHERS);
  return (
    <>
      <JsonLd data={newsStructuredData(item, addressesOf(slug), OFFICE_NAME)} />
      <NewsPage item={item} others={others.map(toNewsItem)} today={today} />
    </>
  );
}

/** An earlier address leads to the present one. */
async function find(params: Props["params"]) {
  const { slug } = await params;
  const found = (await getPublishedContent(["NEWS"], slug)) ?? notFound();
  if (found.state === "moved") permanentRedirect(routes.newsItem(found.slug));
  return { slug, found };
}

function addressesOf(slug: string) {
  const base = baseUrl();
  return {
    home: `${base}${routes.home()}`,
    list: `${base}${routes.news()}`,
    page: `${base}${routes.newsItem(slug)}`,
  };
}
