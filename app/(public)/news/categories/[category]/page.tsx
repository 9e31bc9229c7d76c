import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readNewsList } from "@/app/(public)/news/read-list";
import { pageMetadata } from "@/components/content/page-metadata";
import { withFeeds } from "@/components/news/feed-links";
import { NewsListPage } from "@/components/news/news-list-page";
import { newsInCategory } from "@/lib/news/lists";
import { NEWS_CATEGORIES } from "@/lib/publishing/kinds/news";

type Props = { readonly params: Promise<{ readonly category: string }> };

export function generateStaticParams() {
  return NEWS_CATEGORIES.map(({ value }) => ({ category: value }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const list = await listOf(params);
  return withFeeds(pageMetadata({ title: list.title, description: list.lead, path: list.href(1) }));
}

export default async function NewsCategoryPage({ params }: Props) {
  return <NewsListPage {...(await readNewsList(await listOf(params)))} />;
}

async function listOf(params: Props["params"]) {
  return newsInCategory((await params).category) ?? notFound();
}
