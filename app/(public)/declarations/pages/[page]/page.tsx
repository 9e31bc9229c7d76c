import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { pageMetadata } from "@/components/content/page-metadata";
import { DeclarationListPage } from "@/components/declarations/public/list-page";
import { WHOLE_LIST } from "@/lib/declarations/public-lists";
import { countPublishedDeclarations, listPublishedDeclarations } from "@/lib/declarations/published";
import { isProduction } from "@/lib/env";
import { pagedTitle, parsePageNumber } from "@/lib/routes/paging";

type Props = { readonly params: Promise<{ readonly page: string }> };

export function generateStaticParams() {
  return [{ page: "2" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page, pageCount } = await resultOf(params);
  const title = pagedTitle(WHOLE_LIST.title, page, pageCount);
  return pageMetadata({ title, description: WHOLE_LIST.lead, path: WHOLE_LIST.href(page) });
}

export default async function DeclarationsPageN({ params }: Props) {
  const [result, counts] = await Promise.all([resultOf(params), countPublishedDeclarations()]);
  return <DeclarationListPage list={WHOLE_LIST} result={result} counts={counts} isDemo={!isProduction()} />;
}

async function resultOf(params: Props["params"]) {
  const page = parsePageNumber((await params).page);
  if (page === null) notFound();
  const result = await listPublishedDeclarations(WHOLE_LIST.filter, page);
  if (page > result.pageCount) redirect(WHOLE_LIST.href(1));
  return result;
}
