import type { Metadata } from "next";
import { readNewsList } from "@/app/(public)/news/read-list";
import { pageMetadata } from "@/components/content/page-metadata";
import { withFeeds } from "@/components/news/feed-links";
import { NewsListPage } from "@/components/news/news-list-page";
import { ALL_NEWS } from "@/lib/news/lists";
import { pagedTitle } from "@/lib/routes/paging";

type Props = { readonly params: Promise<{ readonly page: string }> };

export function generateStaticParams() {
  return [{ page: "2" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page, pageCount } = await readNewsList(ALL_NEWS, (await params).page);
  const title = pagedTitle(ALL_NEWS.title, page, pageCount);
  return withFeeds(pageMetadata({ title, description: ALL_NEWS.lead, path: ALL_NEWS.href(page) }));
}

export default async function AllNewsPageN({ params }: Props) {
  return <NewsListPage {...(await readNewsList(ALL_NEWS, (await params).page))} />;
}
