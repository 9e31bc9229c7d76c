import { type Column, DataTable } from "@/components/ui/data-table";
import type { Difference } from "@/lib/awards/editions/rules/differences";

const words = (value: string | null) => <span className="whitespace-pre-line">{value ?? "（なし）"}</span>;

const columns: readonly Column<Difference>[] = [
  { heading: "項目", isRowHeading: true, cell: ({ label }) => label },
  { heading: "変更前", cell: ({ before }) => words(before) },
  { heading: "変更後", cell: ({ after }) => words(after) },
];

type DifferenceTableProps = { readonly differences: readonly Difference[] };

export function DifferenceTable({ differences }: DifferenceTableProps) {
  return (
    <DataTable
      id="differences"
      caption={`違うところ（${differences.length}件）`}
      columns={columns}
      rows={differences}
      rowKey={({ path }) => path}
      isDense
      whenEmpty="公開中の設定と同じです。"
    />
  );
}
