import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { pageMetadata } from "@/components/content/page-metadata";
import { OfficeListPage } from "@/components/offices/public/list-page";
import { isProduction } from "@/lib/env";
import { officesIn } from "@/lib/offices/public-lists";
import { listPublishedOffices } from "@/lib/offices/published";
import { getToday } from "@/lib/publishing/published";
import { pagedTitle, parsePageNumber } from "@/lib/routes/paging";

type Props = { readonly params: Promise<{ readonly code: string; readonly page: string }> };

export function generateStaticParams() {
  return [{ code: "20", page: "2" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { list, result } = await read(params);
  const title = pagedTitle(list.title, result.page, result.pageCount);
  return pageMetadata({ title, description: list.lead, path: list.href(result.page) });
}

export default async function OfficesInPrefecturePageN({ params }: Props) {
  const [{ list, result }, today] = await Promise.all([read(params), getToday()]);
  return <OfficeListPage isDemo={!isProduction()} {...{ list, result, today }} />;
}

async function read(params: Props["params"]) {
  const { code, page: text } = await params;
  const list = officesIn(code) ?? notFound();
  const page = parsePageNumber(text) ?? notFound();
  const result = await listPublishedOffices(list.filter, page);
  if (page > result.pageCount) redirect(list.href(1));
  return { list, result };
}
