import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { pageMetadata } from "@/components/content/page-metadata";
import type { ContentKind } from "@/lib/db/generated/enums";
import type { ContentList } from "@/lib/publishing/public-list";
import { countPublishedContent, listPublishedContent } from "@/lib/publishing/published";
import { pagedTitle, parsePageNumber } from "@/lib/routes/paging";

/** What every address of a list is made of: the list itself, its filters, and their further pages. */
export async function contentListMetadata(list: ContentList | null, pageText?: string): Promise<Metadata> {
  const { found, result } = await readPage(list, pageText);
  const title = pagedTitle(found.title, result.page, result.pageCount);
  const description = result.page === 1 ? found.lead : `${found.lead}${result.page}ページ目です。`;
  return pageMetadata({ title, description, path: found.href(result.page) });
}

export type ContentListRouteProps = { readonly list: ContentList | null; readonly pageText?: string };

/** One page of a list with the counts beside its filters. A page that is not there is not found, one too far leads back. */
export async function readContentList(content: readonly ContentKind[], { list, pageText }: ContentListRouteProps) {
  const [{ found, result }, counts] = await Promise.all([readPage(list, pageText), countPublishedContent(content)]);
  return { list: found, result, counts };
}

async function readPage(list: ContentList | null, pageText: string | undefined) {
  const found = list ?? notFound();
  const page = pageText === undefined ? 1 : (parsePageNumber(pageText) ?? notFound());
  const result = await listPublishedContent(found.filter, page);
  if (page > result.pageCount) redirect(found.href(1));
  return { found, result };
}
