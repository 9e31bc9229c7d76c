import type { Metadata } from "next";
import { connection } from "next/server";
import { SearchPage } from "@/components/declarations/public/search-page";
import { countPublishedDeclarations } from "@/lib/declarations/published";
import { searchPublic } from "@/lib/declarations/queries/public";
import { QUERY_MAX, searchQuerySchema } from "@/lib/declarations/search-query";

export const instant = false;

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  await connection();
  const { q } = searchQuerySchema.parse(await searchParams);
  return { title: q === "" ? "自己宣言の検索" : `「${q}」の検索結果 - 自己宣言の検索` };
}

export default async function DeclarationSearchPage({ searchParams }: Props) {
  await connection();
  const { q, isCut } = searchQuerySchema.parse(await searchParams);
  const [{ items, hasMore }, counts] = await Promise.all([searchPublic(q), countPublishedDeclarations()]);
  return <SearchPage query={q} cutAt={isCut ? QUERY_MAX : null} items={items} hasMore={hasMore} counts={counts} />;
}
