import { type Column, DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import type { AssignmentTable } from "@/lib/awards/assignment/desk/view";
import { counted, type SeatLine, seatLines } from "./lines";
import { PairMark } from "./pair-mark";

const marked = (pairs: SeatLine["pairs"], mark: "added" | "removed") =>
  pairs.filter((pair) => pair.mark === mark).length;

const columns: readonly Column<SeatLine>[] = [
  {
    heading: "審査委員",
    isRowHeading: true,
    isShort: true,
    cell: ({ name, isReady }) => (isReady ? name : `${name}（申告前または退任）`),
  },
  { heading: "部門", cell: ({ categories }) => categories.join("、") },
  { heading: "上限", align: "end", cell: ({ cap }) => (cap === null ? "なし" : `${cap}件`) },
  { heading: "担当", align: "end", cell: ({ pairs }) => `${counted(pairs)}件` },
  { heading: "追加", align: "end", cell: ({ pairs }) => `${marked(pairs, "added")}件` },
  { heading: "外す", align: "end", cell: ({ pairs }) => `${marked(pairs, "removed")}件` },
  { heading: "応募", cell: ({ pairs }) => pairs.length > 0 && <Entries pairs={pairs} /> },
];

type EntriesProps = Pick<SeatLine, "pairs">;

function Entries({ pairs }: EntriesProps) {
  return (
    <Disclosure summary="応募を見る">
      <ul className="flex flex-col gap-1">
        {pairs.map(({ entry, mark }) => (
          <li key={entry.id}>
            {entry.number} {entry.title} <PairMark mark={mark} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

type ByJurorTableProps = { readonly table: AssignmentTable };

export function ByJurorTable({ table }: ByJurorTableProps) {
  return (
    <DataTable
      id="by-juror"
      caption="審査委員ごとの件数"
      columns={columns}
      rows={seatLines(table)}
      rowKey={({ id }) => id}
      isDense
      whenEmpty="審査委員はまだいません。審査委員の画面から招待してください。"
    />
  );
}
