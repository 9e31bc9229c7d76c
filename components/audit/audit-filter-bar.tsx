import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-fields";
import { routes } from "@/lib/routes";

type Choice = { readonly value: string; readonly label: string };

type AuditFilterBarProps = {
  readonly filters: {
    readonly number?: string | undefined;
    readonly action?: string | undefined;
    readonly actor?: string | undefined;
    readonly outcome?: string | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  };
  readonly actions: readonly Choice[];
  readonly actors: readonly Choice[];
  readonly outcomes: readonly Choice[];
};

export function AuditFilterBar({ filters, actions, actors, outcomes }: AuditFilterBarProps) {
  return (
    <FilterBar label="監査記録の絞り込み" action={routes.adminAudit()}>
      <FilterText name="number" label="受付番号" value={filters.number} />
      <FilterSelect name="action" label="操作" value={filters.action} options={actions} />
      <FilterSelect name="actor" label="操作した人" value={filters.actor} options={actors} />
      <FilterSelect name="outcome" label="結果" value={filters.outcome} options={outcomes} />
      <FilterText name="from" label="期間の初め（日本時間）" type="date" value={filters.from} />
      <FilterText name="to" label="期間の終わり（日本時間）" type="date" value={filters.to} />
    </FilterBar>
  );
}
