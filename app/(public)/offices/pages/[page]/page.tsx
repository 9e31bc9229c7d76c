import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { pageMetadata } from "@/components/content/page-metadata";
import { OfficeListPage } from "@/components/offices/public/list-page";
import { isProduction } from "@/lib/env";
import { ALL_OFFICES } from "@/lib/offices/public-lists";
import { listPublishedOffices } from "@/lib/offices/published";
import { getToday } from "@/lib/publishing/published";
import { routes } from "@/lib/routes";
import { pagedTitle, parsePageNumber } from "@/lib/routes/paging";

type Props = { readonly params: Promise<{ readonly page: string }> };

export function generateStaticParams() {
  return [{ page: "2" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page, pageCount } = await read(params);
  const title = pagedTitle(ALL_OFFICES.title, page, pageCount);
  return pageMetadata({ title, description: ALL_OFFICES.lead, path: ALL_OFFICES.href(page) });
}

export default async function OfficesPageN({ params }: Props) {
  const [result, today] = await Promise.all([read(params), getToday()]);
  return <OfficeListPage list={ALL_OFFICES} isDemo={!isProduction()} {...{ result, today }} />;
}

async function read(params: Props["params"]) {
  const page = parsePageNumber((await params).page) ?? notFound();
  const result = await listPublishedOffices(ALL_OFFICES.filter, page);
  if (page > result.pageCount) redirect(routes.offices());
  return result;
}
