import { HiddenField } from "@/components/form/hidden-field";
import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-fields";
import type { EntryQueueFilters } from "@/lib/awards/entries/queue-filters";
import { routes } from "@/lib/routes";
import {
  arrivalOptions,
  categoryOptions,
  kindOptions,
  type Option,
  partnerOptions,
  sortOptions,
  statusOptions,
  type YearOfQueue,
  yearOptions,
} from "./queue-options";

type QueueFilterBarProps = {
  readonly filters: EntryQueueFilters;
  /** Colleagues who handle entries. */
  readonly staff: readonly { readonly id: string; readonly name: string }[];
  readonly years: readonly YearOfQueue[];
};

export function QueueFilterBar({ filters, staff, years }: QueueFilterBarProps) {
  const { view, agree, overdue, q, year, category, status, kind, partner, arrival, assignee, sort } = filters;
  const assignees: readonly Option[] = [
    { value: "me", label: "自分" },
    { value: "none", label: "未割当" },
    ...staff.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const categories = categoryOptions(years, year);
  return (
    <FilterBar label="応募の絞り込み" action={routes.adminAwardEntries()}>
      {view !== "office" && <HiddenField name="view" value={view} />}
      {agree !== undefined && <HiddenField name="agree" value={agree} />}
      {overdue !== undefined && <HiddenField name="overdue" value={overdue} />}
      <FilterText name="q" label="番号・取組・応募者など" value={q} />
      <FilterSelect name="year" label="年度" value={year?.toString()} options={yearOptions(years)} />
      <FilterSelect name="category" label="部門" value={category} options={categories} />
      <FilterSelect name="status" label="状況" value={status} options={statusOptions} />
      <FilterSelect name="kind" label="応募者の区分" value={kind} options={kindOptions} />
      <FilterSelect name="partner" label="連携自治体" value={partner} options={partnerOptions} />
      <FilterSelect name="arrival" label="締切との関係" value={arrival} options={arrivalOptions} />
      <FilterSelect name="assignee" label="担当" value={assignee} options={assignees} />
      <FilterSelect name="sort" label="並び順" value={sort} options={sortOptions} isRequired />
    </FilterBar>
  );
}
