import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-fields";
import { OrganizationKind, OrganizationStatus } from "@/lib/db/generated/enums";
import { kindLabels, organizationStatusLabels } from "@/lib/organizations/labels";
import { routes } from "@/lib/routes";

const KINDS = Object.values(OrganizationKind).map((value) => ({ value, label: kindLabels[value] }));
const STATUSES = Object.values(OrganizationStatus).map((value) => ({ value, label: organizationStatusLabels[value] }));

type OrganizationFilterBarProps = {
  readonly filters: {
    readonly q?: string | undefined;
    readonly kind?: OrganizationKind | undefined;
    readonly status?: OrganizationStatus | undefined;
  };
};

export function OrganizationFilterBar({ filters }: OrganizationFilterBarProps) {
  return (
    <FilterBar label="団体の絞り込み" action={routes.adminOrganizations()}>
      <FilterText name="q" label="名称・番号・メンバーのメールアドレス" value={filters.q} />
      <FilterSelect name="kind" label="種類" value={filters.kind} options={KINDS} />
      <FilterSelect name="status" label="状態" value={filters.status} options={STATUSES} />
    </FilterBar>
  );
}
