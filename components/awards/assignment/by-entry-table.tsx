import { type Column, DataTable } from "@/components/ui/data-table";
import type { AssignmentTable } from "@/lib/awards/assignment/desk/view";
import { counted, type EntryLine, entryLines } from "./lines";
import { PairMark } from "./pair-mark";

const columns: readonly Column<EntryLine>[] = [
  { heading: "応募", isRowHeading: true, cell: ({ number, title }) => `${number} ${title}` },
  { heading: "部門", cell: ({ category }) => category },
  { heading: "人数", align: "end", cell: ({ pairs }) => `${counted(pairs)}名` },
  {
    heading: "審査委員と理由",
    cell: ({ pairs }) => (
      <ul className="flex flex-col gap-1">
        {pairs.map(({ jurorId, name, mark, reasons }) => (
          <li key={jurorId}>
            {name} <PairMark mark={mark} />
            {reasons.length > 0 && <span className="text-solid-gray-700">（{reasons.join("、")}）</span>}
          </li>
        ))}
      </ul>
    ),
  },
];

type ByEntryTableProps = { readonly table: AssignmentTable };

export function ByEntryTable({ table }: ByEntryTableProps) {
  return (
    <DataTable
      id="by-entry"
      caption="応募ごとの審査委員"
      columns={columns}
      rows={entryLines(table)}
      rowKey={({ id }) => id}
      isDense
      whenEmpty="審査対象の応募はまだありません。"
    />
  );
}
