import { pageMetadata } from "@/components/content/page-metadata";
import { CommonSearches } from "@/components/offices/public/common-searches";
import { OfficeListPage } from "@/components/offices/public/list-page";
import { Prefectures } from "@/components/offices/public/prefectures";
import { isProduction } from "@/lib/env";
import { ALL_OFFICES } from "@/lib/offices/public-lists";
import { countPublishedOffices, listPublishedOffices } from "@/lib/offices/published";
import { getToday } from "@/lib/publishing/published";
import { routes } from "@/lib/routes";

export const metadata = pageMetadata({
  title: ALL_OFFICES.title,
  description: ALL_OFFICES.lead,
  path: routes.offices(),
});

export default async function OfficesPage() {
  const [result, counts, today] = await Promise.all([
    listPublishedOffices(ALL_OFFICES.filter, 1),
    countPublishedOffices(),
    getToday(),
  ]);
  const before = (
    <>
      <Prefectures counts={counts} />
      <CommonSearches />
    </>
  );
  return <OfficeListPage list={ALL_OFFICES} isDemo={!isProduction()} {...{ result, today, before }} />;
}
