import { type Column, DataTable } from "@/components/ui/data-table";
import type { Observation, Series } from "@/lib/statistics/series";
import { withDecimals } from "@/lib/statistics/wording";

type SeriesTableProps = { readonly series: Series; readonly caption: string };

export function SeriesTable({ series: { id, unit, decimals, observations }, caption }: SeriesTableProps) {
  const columns: readonly Column<Observation>[] = [
    { heading: "時期", cell: ({ period }) => period.label, isRowHeading: true },
    { heading: `値（${unit}）`, cell: ({ value }) => withDecimals(value, decimals), align: "end" },
  ];
  return (
    <div className="max-w-120">
      <DataTable
        id={`${id}-table`}
        caption={caption}
        columns={columns}
        rows={observations}
        rowKey={({ period }) => period.from}
        isDense
        whenEmpty=""
      />
    </div>
  );
}
