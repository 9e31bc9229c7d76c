import type { Metadata } from "next";
import { connection } from "next/server";
import { OfficeSearchPage } from "@/components/offices/public/search-page";
import { isProduction } from "@/lib/env";
import { countPublishedInMunicipalities, countPublishedOffices } from "@/lib/offices/published";
import { municipalityName, searchOffices } from "@/lib/offices/queries/found";
import { appliedChoices, readSearch } from "@/lib/offices/search-address";

export const instant = false;

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

const TITLE = "サテライトオフィスの検索";
const NAMED = 3;

/** The conditions stand in the title, so that several windows can be told apart. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  await connection();
  const { filters } = readSearch(await searchParams);
  const labels = appliedChoices(filters, municipalityName).map(({ label }) => label);
  if (labels.length === 0) return { title: TITLE };
  const more = labels.length > NAMED ? `ほか${labels.length - NAMED}件の条件` : "";
  return { title: `${[...labels.slice(0, NAMED), more].filter((part) => part !== "").join("、")} - ${TITLE}` };
}

export default async function OfficeSearchRoute({ searchParams }: Props) {
  await connection();
  const search = readSearch(await searchParams);
  const { prefecture } = search.filters;
  const [found, counts, municipalities] = await Promise.all([
    searchOffices(search),
    countPublishedOffices(),
    prefecture === undefined ? [] : countPublishedInMunicipalities(prefecture),
  ]);
  return <OfficeSearchPage view={{ ...found, search, counts, municipalities }} isDemo={!isProduction()} />;
}
