import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { pageMetadata } from "@/components/content/page-metadata";
import { DeclarationListPage } from "@/components/declarations/public/list-page";
import { listInPrefecture } from "@/lib/declarations/public-lists";
import { countPublishedDeclarations, listPublishedDeclarations } from "@/lib/declarations/published";
import { isProduction } from "@/lib/env";
import { pagedTitle, parsePageNumber } from "@/lib/routes/paging";

type Props = { readonly params: Promise<{ readonly code: string; readonly page: string }> };

export function generateStaticParams() {
  return [{ code: "13", page: "2" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, result } = await read(params);
  const title = pagedTitle(list.title, result.page, result.pageCount);
  return pageMetadata({ title, description: list.lead, path: list.href(result.page) });
}

export default async function PrefecturePageN({ params }: Props) {
  const [{ list, result }, counts] = await Promise.all([read(params), countPublishedDeclarations()]);
  return <DeclarationListPage list={list} result={result} counts={counts} isDemo={!isProduction()} />;
}

async function read(params: Props["params"]) {
  const { code, page: text } = await params;
  const list = listInPrefecture(code) ?? notFound();
  const page = parsePageNumber(text) ?? notFound();
  const result = await listPublishedDeclarations(list.filter, page);
  if (page > result.pageCount) redirect(list.href(1));
  return { list, result };
}
