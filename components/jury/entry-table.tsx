import { type Column, DataTable } from "@/components/ui/data-table";
import type { EntryToDeclare } from "@/lib/awards/jury/view";
import { routes } from "@/lib/routes";

const columns: readonly Column<EntryToDeclare>[] = [
  {
    heading: "題名",
    isRowHeading: true,
    cell: ({ number, title }) => <a href={routes.juryEntry(number)}>{title}</a>,
  },
  { heading: "応募者", cell: ({ applicantName }) => applicantName },
  { heading: "部門", cell: ({ category }) => category },
  { heading: "受付番号", isShort: true, cell: ({ number }) => number },
];

type EntryTableProps = { readonly rows: readonly EntryToDeclare[] };

export function EntryTable({ rows }: EntryTableProps) {
  return (
    <DataTable
      id="entries"
      caption={`応募の一覧（${rows.length}件）`}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      whenEmpty="現在、読める応募はありません。事務局の確認が終わった応募から、順に表示されます。"
    />
  );
}
