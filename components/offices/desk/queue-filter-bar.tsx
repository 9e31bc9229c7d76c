import { HiddenField } from "@/components/form/hidden-field";
import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-fields";
import { OfficeStatus } from "@/lib/db/generated/enums";
import { PREFECTURES } from "@/lib/japan/prefecture";
import { sortLabels } from "@/lib/offices/desk-labels";
import { statusLabels } from "@/lib/offices/labels";
import type { Option } from "@/lib/offices/options";
import type { OfficeQueueFilters } from "@/lib/offices/queue-filters";
import { routes } from "@/lib/routes";

type QueueFilterBarProps = {
  readonly filters: OfficeQueueFilters;
  /** Colleagues who handle offices. */
  readonly staff: readonly { readonly id: string; readonly name: string }[];
};

export function QueueFilterBar({ filters, staff }: QueueFilterBarProps) {
  const assignees: readonly Option[] = [
    { value: "me", label: "自分" },
    { value: "none", label: "未割当" },
    ...staff.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <FilterBar label="施設の絞り込み" action={routes.adminOffices()}>
      {filters.view !== "office" && <HiddenField name="view" value={filters.view} />}
      {filters.overdue !== undefined && <HiddenField name="overdue" value={filters.overdue} />}
      <FilterText name="q" label="番号・施設名・市区町村など" value={filters.q} />
      <FilterSelect name="status" label="状況" value={filters.status} options={statusOptions} />
      <FilterSelect name="assignee" label="担当" value={filters.assignee} options={assignees} />
      <FilterSelect name="prefecture" label="都道府県" value={filters.prefecture} options={prefectureOptions} />
      <FilterSelect name="sort" label="並び順" value={filters.sort} options={sortOptions} isRequired />
    </FilterBar>
  );
}

const statusOptions: readonly Option[] = Object.values(OfficeStatus).map((value) => ({
  value,
  label: statusLabels[value],
}));

const prefectureOptions: readonly Option[] = PREFECTURES.map(({ code, name }) => ({ value: code, label: name }));

const sortOptions: readonly Option[] = Object.entries(sortLabels).map(([value, label]) => ({ value, label }));
