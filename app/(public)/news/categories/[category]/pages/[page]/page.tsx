import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readNewsList } from "@/app/(public)/news/read-list";
import { pageMetadata } from "@/components/content/page-metadata";
import { withFeeds } from "@/components/news/feed-links";
import { NewsListPage } from "@/components/news/news-list-page";
import { newsInCategory } from "@/lib/news/lists";
import { pagedTitle } from "@/lib/routes/paging";

type Props = { readonly params: Promise<{ readonly category: string; readonly page: string }> };

export function generateStaticParams() {
  return [{ category: "announcement", page: "2" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, page, pageCount } = await read(params);
  const title = pagedTitle(list.title, page, pageCount);
  return withFeeds(pageMetadata({ title, description: list.lead, path: list.href(page) }));
}

export default async function NewsCategoryPageN({ params }: Props) {
  return <NewsListPage {...(await read(params))} />;
}

async function read(params: Props["params"]) {
  const { category, page } = await params;
  return readNewsList(newsInCategory(category) ?? notFound(), page);
}
