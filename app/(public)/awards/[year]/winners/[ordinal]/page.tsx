import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WinnerPage } from "@/components/awards/public/winner-page";
import { pageMetadata } from "@/components/content/page-metadata";
import { getPublishedResult, listPublishedResults } from "@/lib/awards/results/published";
import { NO_YEAR } from "@/lib/awards/results/static-params";
import { isProduction } from "@/lib/env";
import { routes } from "@/lib/routes";

type Props = { readonly params: Promise<{ readonly year: string; readonly ordinal: string }> };

export async function generateStaticParams() {
  const pages = (await listPublishedResults()).flatMap(({ winners }) =>
    winners.map(({ fiscalYear, ordinal }) => ({ year: String(fiscalYear), ordinal: String(ordinal) })),
  );
  return pages.length === 0 ? [{ year: NO_YEAR, ordinal: "0" }] : pages;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { award, winner } = await find(params);
  const { title, prizeName, recipientName, fiscalYear, ordinal } = winner;
  const description = `${award}で${prizeName}を受賞した、${recipientName}の取組「${title}」の概要と講評です。`;
  return pageMetadata({
    title: `${title} - ${fiscalYear}年度の受賞者`,
    description,
    path: routes.awardWinner(fiscalYear, ordinal),
    type: "article",
  });
}

export default async function AwardWinnerPage({ params }: Props) {
  return <WinnerPage {...(await find(params))} isDemo={!isProduction()} />;
}

async function find(params: Props["params"]) {
  const { year, ordinal } = await params;
  if (!/^\d{4}$/.test(year) || !/^[1-9]\d{0,3}$/.test(ordinal)) notFound();
  const result = await getPublishedResult(Number(year));
  const winner = result?.winners.find((one) => one.ordinal === Number(ordinal));
  return result === null || winner === undefined ? notFound() : { award: result.name, winner };
}
