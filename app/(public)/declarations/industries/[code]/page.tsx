import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageMetadata } from "@/components/content/page-metadata";
import { DeclarationListPage } from "@/components/declarations/public/list-page";
import { listInIndustry } from "@/lib/declarations/public-lists";
import { countPublishedDeclarations, listPublishedDeclarations } from "@/lib/declarations/published";
import { isProduction } from "@/lib/env";
import { INDUSTRY_CODES } from "@/lib/japan/industries";

type Props = { readonly params: Promise<{ readonly code: string }> };

export function generateStaticParams() {
  return INDUSTRY_CODES.map((code) => ({ code }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const list = await listOf(params);
  return pageMetadata({ title: list.title, description: list.lead, path: list.href(1) });
}

export default async function IndustryPage({ params }: Props) {
  const list = await listOf(params);
  const [result, counts] = await Promise.all([listPublishedDeclarations(list.filter, 1), countPublishedDeclarations()]);
  return <DeclarationListPage list={list} result={result} counts={counts} isDemo={!isProduction()} />;
}

async function listOf(params: Props["params"]) {
  return listInIndustry((await params).code) ?? notFound();
}
