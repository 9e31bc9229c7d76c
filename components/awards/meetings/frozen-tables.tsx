import { type Column, DataTable } from "@/components/ui/data-table";
import type { FrozenRowView, FrozenView } from "@/lib/awards/meetings/view";

const number = (value: number | null) => (value === null ? "なし" : value.toFixed(2));

const columns: readonly Column<FrozenRowView>[] = [
  { heading: "応募", isRowHeading: true, cell: ({ number: reference, title }) => `${reference} ${title}` },
  { heading: "一次審査の順位", align: "end", cell: ({ place }) => `${place}位` },
  { heading: "点", align: "end", cell: ({ value }) => number(value) },
  { heading: "標準誤差", align: "end", cell: ({ standardError }) => number(standardError) },
  { heading: "現在の順位", align: "end", cell: ({ present }) => `${present}番目` },
];

type FrozenTablesProps = { readonly lists: readonly FrozenView[] };

/** The first round's result of each category. Equals share a rank; the present order may have been changed in the meeting. */
export function FrozenTables({ lists }: FrozenTablesProps) {
  return lists.map(({ category, sha256, rows }, index) => (
    <div key={category} className="flex flex-col gap-2">
      <DataTable
        id={`list-${index}`}
        caption={category}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.number}
        whenEmpty={`${category}：順位の付いた応募がありません。採点を終え、得点の調整の画面で計算すると表示します。`}
      />
      {sha256 !== null && <p className="break-all">固定した順位のSHA-256：{sha256}</p>}
    </div>
  ));
}
