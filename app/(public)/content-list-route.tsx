import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { pageMetadata } from "@/components/content/page-metadata";
import type { ContentKind } from "@/lib/db/generated/enums";
import { pagedTitle, parsePageNumber } from "@/lib/declarations/public-lists";
import type { ContentCounts, ContentList } from "@/lib/publishing/public-list";
import { countPublishedContent, listPublishedContent } from "@/lib/publishing/published";

type Found = { readonly list: ContentList; readonly result: Result; readonly counts: ContentCounts };
type Result = Awaited<ReturnType<typeof listPublishedContent>>;
type RouteProps = { readonly list: ContentList | null; readonly pageText?: string };

/** What every address of a list is made of: the list itself, its filters, and their further pages. */
export function contentListRoute(content: readonly ContentKind[], render: (found: Found) => ReactNode) {
  async function listMetadata(list: ContentList | null, pageText?: string): Promise<Metadata> {
    const { found, result } = await readList(list, pageText);
    const title = pagedTitle(found.title, result.page, result.pageCount);
    const description = result.page === 1 ? found.lead : `${found.lead}${result.page}ページ目です。`;
    return pageMetadata({ title, description, path: found.href(result.page) });
  }

  async function ListRoute({ list, pageText }: RouteProps) {
    const [{ found, result }, counts] = await Promise.all([readList(list, pageText), countPublishedContent(content)]);
    return render({ list: found, result, counts });
  }

  return { ListRoute, listMetadata };
}

async function readList(list: ContentList | null, pageText: string | undefined) {
  const found = list ?? notFound();
  const page = pageText === undefined ? 1 : (parsePageNumber(pageText) ?? notFound());
  const result = await listPublishedContent(found.filter, page);
  if (page > result.pageCount) redirect(found.href(1));
  return { found, result };
}
