import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { CaseStudyList } from "@/components/case-studies/case-study-list";
import { pageMetadata } from "@/components/content/page-metadata";
import { CASE_STUDY_CONTENT } from "@/lib/case-studies/lists";
import { caseStudyView } from "@/lib/case-studies/view";
import { pagedTitle, parsePageNumber } from "@/lib/declarations/public-lists";
import type { ContentList } from "@/lib/publishing/public-list";
import { countPublishedContent, listPublishedContent } from "@/lib/publishing/published";

/** What every address of the list is made of: the list itself, its filters, and their further pages. */
export async function listMetadata(list: ContentList | null, pageText?: string): Promise<Metadata> {
  const { found, result } = await readList(list, pageText);
  const title = pagedTitle(found.title, result.page, result.pageCount);
  const description = result.page === 1 ? found.lead : `${found.lead}${result.page}ページ目です。`;
  return pageMetadata({ title, description, path: found.href(result.page) });
}

type ListRouteProps = { readonly list: ContentList | null; readonly pageText?: string };

export async function ListRoute({ list, pageText }: ListRouteProps) {
  const [{ found, result }, counts] = await Promise.all([
    readList(list, pageText),
    countPublishedContent(CASE_STUDY_CONTENT),
  ]);
  return <CaseStudyList list={found} studies={result.items.map(caseStudyView)} result={result} counts={counts} />;
}

async function readList(list: ContentList | null, pageText: string | undefined) {
  const found = list ?? notFound();
  const page = pageText === undefined ? 1 : (parsePageNumber(pageText) ?? notFound());
  const result = await listPublishedContent(found.filter, page);
  if (page > result.pageCount) redirect(found.href(1));
  return { found, result };
}
