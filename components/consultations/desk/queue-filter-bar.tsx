import { HiddenField } from "@/components/form/hidden-field";
import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-fields";
import { sortLabels } from "@/lib/consultations/desk-labels";
import { statusLabels } from "@/lib/consultations/labels";
import { ENTRANCES, TOPICS } from "@/lib/consultations/options";
import type { ConsultationQueueFilters } from "@/lib/consultations/queue-filters";
import { ConsultationStatus } from "@/lib/db/generated/enums";
import { PREFECTURES } from "@/lib/japan/prefecture";
import { routes } from "@/lib/routes";

type QueueFilterBarProps = {
  readonly filters: ConsultationQueueFilters;
  /** Colleagues who answer consultations. */
  readonly staff: readonly { readonly id: string; readonly name: string }[];
};

type Option = { readonly value: string; readonly label: string };

export function QueueFilterBar({ filters, staff }: QueueFilterBarProps) {
  const people: readonly Option[] = [
    { value: "me", label: "自分" },
    { value: "none", label: "未割当" },
    ...staff.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <FilterBar label="相談の絞り込み" action={routes.adminConsultations()}>
      {filters.view !== "desk" && <HiddenField name="view" value={filters.view} />}
      <FilterText name="q" label="番号・件名・団体名・担当者名など" value={filters.q} />
      <FilterSelect name="status" label="状況" value={filters.status} options={statuses} />
      <FilterSelect name="entrance" label="窓口" value={filters.entrance} options={ENTRANCES} />
      <FilterSelect name="topic" label="テーマ" value={filters.topic} options={TOPICS} />
      <FilterSelect name="prefecture" label="都道府県" value={filters.prefecture} options={prefectures} />
      <FilterSelect name="assignee" label="担当・副担当" value={filters.assignee} options={people} />
      <FilterSelect name="late" label="最初の回答" value={filters.late} options={late} />
      <FilterSelect name="unread" label="自分の未読" value={filters.unread} options={unread} />
      <FilterSelect name="sort" label="並び順" value={filters.sort} options={sorts} isRequired />
    </FilterBar>
  );
}

const statuses = Object.values(ConsultationStatus).map((value) => ({ value, label: statusLabels[value] }));
const prefectures = PREFECTURES.map(({ code, name }) => ({ value: code, label: name }));
const late: readonly Option[] = [{ value: "yes", label: "目標を過ぎたもの" }];
const unread: readonly Option[] = [{ value: "yes", label: "未読があるもの" }];
const sorts = Object.entries(sortLabels).map(([value, label]) => ({ value, label }));
