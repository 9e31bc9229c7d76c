import { HiddenField } from "@/components/form/hidden-field";
import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-fields";
import { DeclarationStatus } from "@/lib/db/generated/enums";
import type { QueueFilters } from "@/lib/declarations/filters";
import { sortLabels, statusLabels } from "@/lib/declarations/labels";
import { fieldOptions, type Option } from "@/lib/declarations/options";
import { routes } from "@/lib/routes";

type QueueFilterBarProps = {
  readonly filters: QueueFilters;
  /** Colleagues who handle declarations. */
  readonly staff: readonly { readonly id: string; readonly name: string }[];
};

export function QueueFilterBar({ filters, staff }: QueueFilterBarProps) {
  const assignees: readonly Option[] = [
    { value: "me", label: "自分" },
    { value: "none", label: "未割当" },
    ...staff.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <FilterBar label="宣言の絞り込み" action={routes.adminDeclarations()}>
      {filters.view !== "office" && <HiddenField name="view" value={filters.view} />}
      {filters.overdue !== undefined && <HiddenField name="overdue" value={filters.overdue} />}
      <FilterText name="q" label="番号・団体名・担当者など" value={filters.q} />
      <FilterSelect name="status" label="状況" value={filters.status} options={statusOptions} />
      <FilterSelect name="assignee" label="担当" value={filters.assignee} options={assignees} />
      <FilterSelect
        name="prefecture"
        label="都道府県"
        value={filters.prefecture}
        options={fieldOptions.prefectureCode ?? []}
      />
      <FilterSelect name="item" label="取組方針" value={filters.item} options={fieldOptions.policyItems ?? []} />
      <FilterSelect name="sort" label="並び順" value={filters.sort} options={sortOptions} isRequired />
    </FilterBar>
  );
}

const statusOptions: readonly Option[] = Object.values(DeclarationStatus).map((value) => ({
  value,
  label: statusLabels[value],
}));

const sortOptions: readonly Option[] = Object.entries(sortLabels).map(([value, label]) => ({ value, label }));
