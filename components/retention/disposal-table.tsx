import { type Column, DataTable } from "@/components/ui/data-table";
import { TimeText } from "@/components/ui/time-text";
import type { DisposalState } from "@/lib/retention/state";
import { routes } from "@/lib/routes";
import { DisposalBadge } from "./disposal-badge";

type Row = {
  readonly id: string;
  readonly label: string;
  readonly origin: string;
  readonly askedAt: Date;
  readonly rows: number;
  readonly state: DisposalState;
};

const COLUMNS: readonly Column<Row>[] = [
  {
    heading: "消去の予定",
    isRowHeading: true,
    cell: ({ id, label, origin }) => (
      <a href={routes.adminDisposal(id)}>
        {label}
        {origin === "request" && "（本人の請求）"}
      </a>
    ),
  },
  { heading: "作成", cell: ({ askedAt }) => <TimeText at={askedAt} /> },
  { heading: "件数", align: "end", isShort: true, cell: ({ rows }) => rows.toLocaleString("ja-JP") },
  { heading: "状態", isShort: true, cell: ({ state }) => <DisposalBadge state={state} /> },
];

type DisposalTableProps = { readonly disposals: readonly Row[] };

export function DisposalTable({ disposals }: DisposalTableProps) {
  return (
    <DataTable
      id="disposals"
      caption="承認待ちを先に、新しい順に並べています"
      columns={COLUMNS}
      rows={disposals}
      rowKey={({ id }) => id}
      whenEmpty="消去の予定はまだありません。保存期間の終わった記録があると、毎月1日に自動で作られます。"
    />
  );
}
