import type { Metadata } from "next";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { OrganizationFilterBar } from "@/components/organizations/desk/organization-filter-bar";
import { OrganizationTable } from "@/components/organizations/desk/organization-table";
import { ButtonLink } from "@/components/ui/button";
import { type Count, CountsNav } from "@/components/ui/counts-nav";
import { FilterChips } from "@/components/ui/filter-chips";
import { KeysetNavigation } from "@/components/ui/page-navigation";
import { requireDuty } from "@/lib/auth/session";
import { type OrganizationFilters, organizationFilterSchema } from "@/lib/organizations/desk-schema";
import { kindLabels, organizationStatusLabels } from "@/lib/organizations/labels";
import { countOrganizations, listOrganizations } from "@/lib/organizations/queries/desk";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("団体", "事務局") };

type OrganizationsPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function OrganizationsPage({ searchParams }: OrganizationsPageProps) {
  await connection();
  const staff = await requireDuty("ACCOUNTS");
  const { before, after, ...filters } = organizationFilterSchema.parse(await searchParams);
  const [{ items, previous, next }, counts] = await Promise.all([
    listOrganizations(staff, { before, after, ...filters }),
    countOrganizations(staff),
  ]);
  return (
    <MainArea width="wide">
      <PageHeading lead="マイページで手続きをする団体です。自治体の登録の承認、番号の訂正、重複の統合ができます。">
        団体
      </PageHeading>
      <div className="flex flex-col gap-6">
        <p>
          <ButtonLink href={routes.adminOrganizationNew()}>自治体を招待する</ButtonLink>
        </p>
        <CountsNav label="状態別の件数" counts={tabs(filters, counts)} />
        <OrganizationFilterBar filters={filters} />
        <FilterChips filters={chips(filters)} clear={routes.adminOrganizations()} />
        <OrganizationTable rows={items} />
      </div>
      <KeysetNavigation
        of="団体の一覧"
        previous={previous && routes.adminOrganizations({ ...filters, after: previous })}
        next={next && routes.adminOrganizations({ ...filters, before: next })}
      />
    </MainArea>
  );
}

type Shown = Omit<OrganizationFilters, "before" | "after">;

function tabs({ status: current, ...filters }: Shown, counts: Awaited<ReturnType<typeof countOrganizations>>): Count[] {
  const statuses = ["PENDING", "ACTIVE", "MERGED", "CLOSED", "REFUSED"] as const;
  return [
    {
      label: "すべて",
      count: counts.total,
      href: routes.adminOrganizations(filters),
      isCurrent: current === undefined,
    },
    ...statuses.map((status) => ({
      label: organizationStatusLabels[status],
      count: counts.of(status),
      href: routes.adminOrganizations({ ...filters, status }),
      isCurrent: status === current,
    })),
  ];
}

function chips({ q, kind, status }: Shown) {
  return [
    ...(q === undefined ? [] : [{ label: `「${q}」`, href: routes.adminOrganizations({ kind, status }) }]),
    ...(kind === undefined
      ? []
      : [{ label: `種類：${kindLabels[kind]}`, href: routes.adminOrganizations({ q, status }) }]),
    ...(status === undefined
      ? []
      : [{ label: `状態：${organizationStatusLabels[status]}`, href: routes.adminOrganizations({ q, kind }) }]),
  ];
}
