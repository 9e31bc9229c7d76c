import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { HiddenField } from "@/components/form/hidden-field";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { IntroductionTable } from "@/components/matching/desk/lists";
import { StatusTabs } from "@/components/matching/desk/status-tabs";
import { ButtonLink } from "@/components/ui/button";
import { FilterBar, FilterSelect } from "@/components/ui/filter-fields";
import { FileLink } from "@/components/ui/link";
import { PageNavigation } from "@/components/ui/page-navigation";
import { requireDuty } from "@/lib/auth/session";
import { directionLabels } from "@/lib/matching/labels";
import { countByStatus, listIntroductions } from "@/lib/matching/queries/desk-lists";
import { introductionFilters, introductionsAddress, introductionsQuery } from "@/lib/matching/queue-filters";
import { routes } from "@/lib/routes";

export const instant = false;

type QueuePageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: QueuePageProps): Promise<Metadata> {
  const { page } = introductionFilters.parse(await searchParams);
  return { title: pageTitle(page > 1 ? `紹介の一覧（${page}ページ目）` : "紹介の一覧", "事務局") };
}

const directions = Object.entries(directionLabels).map(([value, label]) => ({ value, label }));

export default async function IntroductionsPage({ searchParams }: QueuePageProps) {
  await connection();
  const staff = await requireDuty("CONSULTATIONS");
  const filters = introductionFilters.parse(await searchParams);
  const [list, counts] = await Promise.all([listIntroductions(staff, filters), countByStatus(staff)]);
  if (filters.page > list.pageCount) redirect(introductionsAddress(filters));
  return (
    <MainArea width="wide">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <PageHeading lead="企業と自治体の紹介の状況です。連絡先は、双方が承諾したときに、双方にだけ伝わります。">
          紹介の一覧
        </PageHeading>
        <ButtonLink href={routes.adminMatchingRequests()} look="outline" size="medium">
          マッチングの希望を見る
        </ButtonLink>
      </div>
      <div className="flex flex-col gap-6">
        <StatusTabs filters={filters} counts={counts} />
        <FilterBar label="紹介の絞り込み" action={routes.adminMatching()}>
          {filters.status !== undefined && <HiddenField name="status" value={filters.status} />}
          <FilterSelect name="direction" label="種類" value={filters.direction} options={directions} />
        </FilterBar>
        <IntroductionTable rows={list.items} total={list.total} />
      </div>
      <PageNavigation
        of="紹介の一覧"
        page={filters.page}
        pageCount={list.pageCount}
        href={(page) => introductionsAddress(filters, { page })}
      />
      <p className="mt-6">
        <FileLink href={routes.adminMatchingExport(introductionsQuery({ ...filters, page: 1 }))} kind="CSV">
          この条件の一覧を書き出す
        </FileLink>
      </p>
    </MainArea>
  );
}
