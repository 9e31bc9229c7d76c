import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CeremonyPage } from "@/components/awards/public/ceremony-page";
import { pageMetadata } from "@/components/content/page-metadata";
import { getPublishedEdition } from "@/lib/awards/editions/published";
import { getPublishedResult } from "@/lib/awards/results/published";
import { NO_YEAR, releasedYears } from "@/lib/awards/results/static-params";
import { isProduction } from "@/lib/env";
import { routes } from "@/lib/routes";

type Props = { readonly params: Promise<{ readonly year: string }> };

export async function generateStaticParams() {
  const years = await releasedYears();
  return (years.length === 0 ? [NO_YEAR] : years).map((year) => ({ year }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { fiscalYear, name } = (await find(params)).result;
  const description = `${name}の表彰式の日時と会場、挨拶、受賞者への講評です。`;
  return pageMetadata({ title: `${name} 表彰式`, description, path: routes.awardCeremony(fiscalYear) });
}

export default async function AwardCeremonyPage({ params }: Props) {
  return <CeremonyPage {...(await find(params))} isDemo={!isProduction()} />;
}

async function find(params: Props["params"]) {
  const { year } = await params;
  const result = /^\d{4}$/.test(year) ? await getPublishedResult(Number(year)) : null;
  if (result === null) notFound();
  const edition = await getPublishedEdition(result.fiscalYear);
  return { result, ceremony: edition?.settings.ceremony ?? null };
}
