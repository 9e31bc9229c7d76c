import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { RequestTable } from "@/components/matching/desk/lists";
import { ButtonLink } from "@/components/ui/button";
import { FilterBar, FilterSelect } from "@/components/ui/filter-fields";
import { PageNavigation } from "@/components/ui/page-navigation";
import { requireDuty } from "@/lib/auth/session";
import { directionLabels, requestStatusLabels } from "@/lib/matching/labels";
import { listRequests } from "@/lib/matching/queries/desk-lists";
import { requestFilters, requestsAddress } from "@/lib/matching/queue-filters";
import { routes } from "@/lib/routes";

export const instant = false;

type RequestsPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: RequestsPageProps): Promise<Metadata> {
  const { page } = requestFilters.parse(await searchParams);
  return { title: pageTitle(page > 1 ? `マッチングの希望（${page}ページ目）` : "マッチングの希望", "事務局") };
}

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export default async function RequestsPage({ searchParams }: RequestsPageProps) {
  await connection();
  const staff = await requireDuty("CONSULTATIONS");
  const filters = requestFilters.parse(await searchParams);
  const list = await listRequests(staff, filters);
  if (filters.page > list.pageCount) redirect(requestsAddress(filters));
  return (
    <MainArea width="wide">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <PageHeading lead="登録された希望です。開くと、合う候補を順に示します。">マッチングの希望</PageHeading>
        <div className="flex flex-wrap gap-4">
          <ButtonLink href={routes.adminMatchingNew({ direction: "COMPANY_SEEKS_PLACE" })} look="outline" size="medium">
            企業の希望を登録する
          </ButtonLink>
          <ButtonLink
            href={routes.adminMatchingNew({ direction: "MUNICIPALITY_SEEKS_COMPANY" })}
            look="outline"
            size="medium"
          >
            自治体の希望を登録する
          </ButtonLink>
        </div>
      </div>
      <div className="flex flex-col gap-6">
        <FilterBar label="希望の絞り込み" action={routes.adminMatchingRequests()}>
          <FilterSelect
            name="status"
            label="状況"
            value={filters.status}
            options={options(requestStatusLabels)}
            isRequired
          />
          <FilterSelect name="direction" label="種類" value={filters.direction} options={options(directionLabels)} />
        </FilterBar>
        <RequestTable rows={list.items} total={list.total} />
      </div>
      <PageNavigation
        of="希望の一覧"
        page={filters.page}
        pageCount={list.pageCount}
        href={(page) => requestsAddress(filters, { page })}
      />
    </MainArea>
  );
}
