import { type Column, DataTable } from "@/components/ui/data-table";
import { TimeText } from "@/components/ui/time-text";
import type { ConcernedPerson } from "@/lib/retention/breach";

const COLUMNS: readonly Column<ConcernedPerson>[] = [
  { heading: "受付番号など", cell: ({ number }) => number, isRowHeading: true, isShort: true },
  { heading: "企業・団体名", cell: ({ organizationName }) => organizationName },
  { heading: "最初の閲覧", cell: ({ first }) => <TimeText at={first} /> },
  { heading: "最後の閲覧", cell: ({ last }) => <TimeText at={last} /> },
  { heading: "回数", align: "end", isShort: true, cell: ({ times }) => times.toLocaleString("ja-JP") },
];

type ConcernedTableProps = { readonly persons: readonly ConcernedPerson[] };

/** Names and addresses stand in the file alone. */
export function ConcernedTable({ persons }: ConcernedTableProps) {
  return (
    <DataTable
      id="concerned"
      caption={`この期間に個人データが閲覧された対象者（${persons.length.toLocaleString("ja-JP")}件）`}
      columns={COLUMNS}
      rows={persons}
      rowKey={({ id }) => id}
      whenEmpty="この期間に閲覧された個人データはありません。"
    />
  );
}
