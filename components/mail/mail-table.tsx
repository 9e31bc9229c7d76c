import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/ui/data-table";
import { TimeText } from "@/components/ui/time-text";
import type { MailStatus } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";
import { MailStatusTag } from "./mail-status-tag";
import { slipNumber } from "./slip-number";

type MailRow = {
  readonly id: string;
  readonly subject: string;
  readonly kind: string;
  readonly status: MailStatus;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly createdAt: Date;
  /** Of the case that the letter is about, where there is one. */
  readonly caseNumber: ReactNode;
};

const COLUMNS: readonly Column<MailRow>[] = [
  { heading: "作成", isShort: true, cell: ({ createdAt }) => <TimeText at={createdAt} /> },
  {
    heading: "件名",
    isRowHeading: true,
    cell: ({ id, subject }) => <a href={routes.adminMailItem(id)}>{subject}</a>,
  },
  { heading: "控え番号", isShort: true, cell: ({ id }) => <span className="tabular-nums">{slipNumber(id)}</span> },
  { heading: "種類", cell: ({ kind }) => kind },
  { heading: "案件", isShort: true, cell: ({ caseNumber }) => caseNumber },
  {
    heading: "状態",
    cell: ({ status, lastError }) => (
      <div className="flex flex-col items-start gap-1">
        <MailStatusTag status={status} />
        {lastError !== null && <span>{lastError}</span>}
      </div>
    ),
  },
  { heading: "送信の試み", align: "end", cell: ({ attempts }) => `${attempts}回` },
];

type MailTableProps = { readonly rows: readonly MailRow[] };

export function MailTable({ rows }: MailTableProps) {
  return (
    <DataTable
      id="mails"
      caption="メール（新しい順）"
      columns={COLUMNS}
      rows={rows}
      rowKey={({ id }) => id}
      isDense
      whenEmpty="この条件に合うメールはありません。条件を外すと、すべてのメールが表示されます。"
    />
  );
}
