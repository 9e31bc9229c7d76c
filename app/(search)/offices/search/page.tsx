import type { Metadata } from "next";
import { OfficeSearchPage } from "@/components/offices/public/search-page";
import { isProduction } from "@/lib/env";
import { countPublishedInMunicipalities, countPublishedOffices } from "@/lib/offices/published";
import { searchOffices } from "@/lib/offices/queries/found";
import { readSearch } from "@/lib/offices/search-address";

export const instant = false;

export const metadata: Metadata = { title: "サテライトオフィスの検索" };

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function OfficeSearchRoute({ searchParams }: Props) {
  const search = readSearch(await searchParams);
  const { prefecture } = search.filters;
  const [found, counts, municipalities] = await Promise.all([
    searchOffices(search),
    countPublishedOffices(),
    prefecture === undefined ? [] : countPublishedInMunicipalities(prefecture),
  ]);
  return <OfficeSearchPage view={{ ...found, search, counts, municipalities }} isDemo={!isProduction()} />;
}
