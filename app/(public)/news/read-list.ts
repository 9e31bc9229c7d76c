import { notFound, redirect } from "next/navigation";
import { toNewsItem } from "@/lib/news/item";
import type { NewsListView } from "@/lib/news/lists";
import { countPublishedContent, getToday, listPublishedContent } from "@/lib/publishing/published";
import { parsePageNumber } from "@/lib/routes/paging";

/** What a page of a list of news shows; `pageText` as it stands in the address. */
export async function readNewsList(list: NewsListView, pageText?: string) {
  const page = pageText === undefined ? 1 : (parsePageNumber(pageText) ?? notFound());
  const filter = { kinds: ["NEWS"] as const, ...(list.category === undefined ? {} : { category: list.category }) };
  const [result, counts, today] = await Promise.all([
    listPublishedContent(filter, page),
    countPublishedContent(["NEWS"]),
    getToday(),
  ]);
  if (page > result.pageCount) redirect(list.href(1));
  return { list, items: result.items.map(toNewsItem), page, pageCount: result.pageCount, counts, today };
}
