import { type Column, DataTable } from "@/components/ui/data-table";

type RegisterRow = {
  /** The place in the file tree, by which the register is kept. */
  readonly place: string;
  readonly does?: string;
  readonly needs: string;
};

type RegisterTableProps = {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly RegisterRow[];
};

const columns: readonly Column<RegisterRow>[] = [
  {
    heading: "場所",
    cell: ({ place, does }) => (
      <>
        {does && <span className="block">{does}</span>}
        <code className="break-all">{place}</code>
      </>
    ),
    isRowHeading: true,
  },
  { heading: "必要な権限", cell: ({ needs }) => needs },
];

export function RegisterTable({ id, caption, rows }: RegisterTableProps) {
  return (
    <DataTable
      id={id}
      caption={`${caption}（${rows.length}件）`}
      columns={columns}
      rows={rows}
      rowKey={({ place }) => place}
      isDense
      whenEmpty="登録はありません。"
    />
  );
}
