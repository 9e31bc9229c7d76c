import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CallPage } from "@/components/awards/public/call-page";
import { pageMetadata } from "@/components/content/page-metadata";
import { getPublishedEdition, listPublishedEditions } from "@/lib/awards/editions/published";
import { getPublishedResult } from "@/lib/awards/results/published";
import { isProduction } from "@/lib/env";
import { routes } from "@/lib/routes";

type Props = { readonly params: Promise<{ readonly year: string }> };

/** A build without any edition still has to make one page: that of a year that does not exist. */
const NO_YEAR = "0";

export async function generateStaticParams() {
  const years = (await listPublishedEditions()).map(({ fiscalYear }) => ({ year: String(fiscalYear) }));
  return years.length === 0 ? [{ year: NO_YEAR }] : years;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { fiscalYear, settings } = await find(params);
  const description = `${settings.name}の募集要項です。部門、受付期間、賞、審査の基準と進め方を公開しています。`;
  return pageMetadata({ title: settings.name, description, path: routes.award(fiscalYear) });
}

export default async function AwardPage({ params }: Props) {
  const edition = await find(params);
  const isReleased = (await getPublishedResult(edition.fiscalYear)) !== null;
  return <CallPage edition={edition} isReleased={isReleased} isDemo={!isProduction()} />;
}

async function find(params: Props["params"]) {
  const { year } = await params;
  return (/^\d{4}$/.test(year) ? await getPublishedEdition(Number(year)) : null) ?? notFound();
}
