import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IntegrityPage } from "@/components/awards/public/integrity-page";
import { pageMetadata } from "@/components/content/page-metadata";
import { getPublishedIntegrity, listPublishedIntegrity } from "@/lib/awards/integrity/published";
import { NO_YEAR } from "@/lib/awards/results/static-params";
import { isProduction } from "@/lib/env";
import { routes } from "@/lib/routes";

type Props = { readonly params: Promise<{ readonly year: string }> };

export async function generateStaticParams() {
  const years = (await listPublishedIntegrity()).map(({ report }) => String(report.fiscalYear));
  return (years.length === 0 ? [NO_YEAR] : years).map((year) => ({ year }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { fiscalYear, name } = (await find(params)).report;
  const description = `${name}の審査の記録から作った報告です。基準の封印、利益相反による除外、採点の一致度、決定の取消しなどを示します。`;
  return pageMetadata({
    title: `${name} 審査の公正さの報告`,
    description,
    path: routes.awardIntegrity(fiscalYear),
  });
}

export default async function AwardIntegrityPage({ params }: Props) {
  return <IntegrityPage published={await find(params)} isDemo={!isProduction()} />;
}

async function find(params: Props["params"]) {
  const { year } = await params;
  return (await getPublishedIntegrity(year)) ?? notFound();
}
