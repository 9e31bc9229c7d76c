import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageMetadata } from "@/components/content/page-metadata";
import { OfficeListPage } from "@/components/offices/public/list-page";
import { Municipalities } from "@/components/offices/public/municipalities";
import { isProduction } from "@/lib/env";
import { PREFECTURE_CODES } from "@/lib/japan/prefecture";
import { officesIn } from "@/lib/offices/public-lists";
import { countPublishedInMunicipalities, listPublishedOffices } from "@/lib/offices/published";
import { getToday } from "@/lib/publishing/published";

type Props = { readonly params: Promise<{ readonly code: string }> };

export function generateStaticParams() {
  return PREFECTURE_CODES.map((code) => ({ code }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const list = await listOf(params);
  return pageMetadata({ title: list.title, description: list.lead, path: list.href(1) });
}

export default async function OfficesInPrefecturePage({ params }: Props) {
  const [{ code }, list] = await Promise.all([params, listOf(params)]);
  const [result, municipalities, today] = await Promise.all([
    listPublishedOffices(list.filter, 1),
    countPublishedInMunicipalities(code),
    getToday(),
  ]);
  const before = <Municipalities prefecture={code} municipalities={municipalities} />;
  return <OfficeListPage isDemo={!isProduction()} {...{ list, result, today, before }} />;
}

async function listOf(params: Props["params"]) {
  return officesIn((await params).code) ?? notFound();
}
