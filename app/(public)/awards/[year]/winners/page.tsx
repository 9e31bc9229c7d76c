import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WinnersPage } from "@/components/awards/public/winners-page";
import { pageMetadata } from "@/components/content/page-metadata";
import { getPublishedIntegrity } from "@/lib/awards/integrity/published";
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
  const { fiscalYear, name } = await find(params);
  const description = `${name}の受賞者、受賞した取組の概要、審査委員会の講評と総評です。`;
  return pageMetadata({ title: `${name} 受賞者`, description, path: routes.awardWinners(fiscalYear) });
}

export default async function AwardWinnersPage({ params }: Props) {
  const { year } = await params;
  const hasReport = (await getPublishedIntegrity(year)) !== null;
  return <WinnersPage result={await find(params)} hasReport={hasReport} isDemo={!isProduction()} />;
}

async function find(params: Props["params"]) {
  const { year } = await params;
  return (/^\d{4}$/.test(year) ? await getPublishedResult(Number(year)) : null) ?? notFound();
}
