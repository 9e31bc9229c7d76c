import { type Column, DataTable } from "@/components/ui/data-table";
import type { ComparedRow, Comparison, Spread } from "@/lib/awards/scoring/view";
import { routes } from "@/lib/routes";

type CompareTablesProps = { readonly comparison: Comparison };

/** Entries by criteria, and how the own points are spread over the levels. */
export function CompareTables({ comparison: { criteria, rows, spreads } }: CompareTablesProps) {
  const columns: readonly Column<ComparedRow>[] = [
    {
      heading: "応募",
      isRowHeading: true,
      cell: ({ kind, number, title }) => (
        <a href={routes.jurySheet(kind, number)}>
          {number} {title}
        </a>
      ),
    },
    { heading: "部門", cell: ({ category }) => category },
    ...criteria.map(
      ({ key, name }): Column<ComparedRow> => ({
        heading: name,
        align: "end",
        cell: ({ levels }) => `${levels[key] ?? "−"}`,
      }),
    ),
    { heading: "合計（100点満点）", align: "end", cell: ({ total }) => total?.toFixed(2) ?? "−" },
  ];
  const spreadColumns: readonly Column<Spread>[] = [
    { heading: "評価項目", isRowHeading: true, cell: ({ name }) => name },
    {
      heading: "点ごとの件数",
      cell: ({ levels }) => levels.map(({ value, label, count }) => `${value}点（${label}）${count}件`).join("、"),
    },
  ];
  return (
    <>
      <DataTable
        id="compared"
        caption="提出した採点"
        columns={columns}
        rows={rows}
        rowKey={({ number }) => number}
        whenEmpty="提出した採点はまだありません。"
      />
      <DataTable
        id="spread"
        caption="点の散らばり"
        columns={spreadColumns}
        rows={rows.length === 0 ? [] : spreads}
        rowKey={({ key }) => key}
        whenEmpty="提出すると、点の散らばりを表示します。"
      />
    </>
  );
}
