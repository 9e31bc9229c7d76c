import { FilterBar, FilterSelect } from "@/components/ui/filter-fields";
import { conflictStatusLabels } from "@/lib/awards/conflicts/labels";
import type { PersonOption } from "@/lib/awards/conflicts/view";
import { AwardConflictStatus } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";

type ConflictFiltersProps = {
  readonly fiscalYear: number;
  readonly people: readonly PersonOption[];
  readonly status: string | undefined;
  readonly person: string | undefined;
};

export function ConflictFilters({ fiscalYear, people, status, person }: ConflictFiltersProps) {
  return (
    <FilterBar label="利益相反の絞り込み" action={routes.adminConflicts(fiscalYear)}>
      <FilterSelect
        name="status"
        label="状態"
        value={status}
        options={Object.values(AwardConflictStatus).map((value) => ({ value, label: conflictStatusLabels[value] }))}
      />
      <FilterSelect name="person" label="人" value={person} options={personOptions(people)} />
    </FilterBar>
  );
}

export function personOptions(people: readonly PersonOption[]) {
  return people.map(({ id, name, isJuror }) => ({
    value: id,
    label: `${name}（${isJuror ? "審査委員" : "表彰担当"}）`,
  }));
}
