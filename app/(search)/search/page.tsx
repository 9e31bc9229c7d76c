import type { Metadata } from "next";
import { connection } from "next/server";
import { SiteSearchPage } from "@/components/search/site-search-page";
import { searchSite } from "@/lib/search/queries";
import { QUERY_MAX, siteSearchSchema } from "@/lib/search/schema";

export const instant = false;

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  await connection();
  const search = siteSearchSchema.parse(await searchParams);
  if (search.q === "") return { title: "サイト内検索" };
  const { total } = await searchSite(search);
  return { title: `「${search.q}」の検索結果（${total.toLocaleString("ja-JP")}件） - サイト内検索` };
}

export default async function SearchPage({ searchParams }: Props) {
  await connection();
  const { isCut, page, ...choice } = siteSearchSchema.parse(await searchParams);
  const result = await searchSite({ ...choice, page });
  return <SiteSearchPage choice={choice} page={page} cutAt={isCut ? QUERY_MAX : null} result={result} />;
}
