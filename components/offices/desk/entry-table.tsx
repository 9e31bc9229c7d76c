import { type Column, DataTable } from "@/components/ui/data-table";
import { DayText, TimeText } from "@/components/ui/time-text";
import { routes } from "@/lib/routes";

type Entry = {
  readonly id: string;
  readonly name: string;
  readonly organizationName: string;
  readonly updatedAt: Date;
  readonly expiresAt: Date;
};

type EntryTableProps = { readonly entries: readonly Entry[] };

const columns: readonly Column<Entry>[] = [
  {
    heading: "施設名",
    isRowHeading: true,
    cell: ({ id, name }) => <a href={routes.adminOfficeEntry(id)}>{name || "（名称は未入力）"}の続きを入力する</a>,
  },
  { heading: "自治体", isShort: true, cell: ({ organizationName }) => organizationName },
  { heading: "最後の保存", isShort: true, cell: ({ updatedAt }) => <TimeText at={updatedAt} /> },
  { heading: "保存の期限", isShort: true, cell: ({ expiresAt }) => <DayText day={expiresAt} /> },
];

export function EntryTable({ entries }: EntryTableProps) {
  return (
    <DataTable
      id="entries"
      caption="入力の途中のもの"
      columns={columns}
      rows={entries}
      rowKey={({ id }) => id}
      isDense
      whenEmpty="入力の途中のものはありません。"
    />
  );
}
