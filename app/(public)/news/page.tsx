import { pageMetadata } from "@/components/content/page-metadata";
import { withFeeds } from "@/components/news/feed-links";
import { NewsListPage } from "@/components/news/news-list-page";
import { ALL_NEWS } from "@/lib/news/lists";
import { readNewsList } from "./read-list";

export const metadata = withFeeds(
  pageMetadata({ title: ALL_NEWS.title, description: ALL_NEWS.lead, path: ALL_NEWS.href(1) }),
);

export default async function AllNewsPage() {
  return <NewsListPage {...(await readNewsList(ALL_NEWS))} />;
}
