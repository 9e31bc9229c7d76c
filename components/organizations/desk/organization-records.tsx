import { statusSides } from "@/components/declarations/status/status-words";
import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import type { DeclarationStatus } from "@/lib/db/generated/enums";
import { statusLabels } from "@/lib/declarations/labels";
import { routes } from "@/lib/routes";

type ProcedureRow = {
  readonly number: string;
  readonly status: DeclarationStatus;
  readonly organizationName: string;
  readonly receivedAt: Date;
};

type ProcedureTableProps = { readonly rows: readonly ProcedureRow[]; readonly mayOpen: boolean };

/** The number leads on for those who handle declarations. */
export function ProcedureTable({ rows, mayOpen }: ProcedureTableProps) {
  const columns: readonly Column<ProcedureRow>[] = [
    {
      heading: "受付番号",
      cell: ({ number }) => (mayOpen ? <a href={routes.adminDeclaration(number)}>{number}</a> : number),
      isRowHeading: true,
    },
    { heading: "名称", cell: ({ organizationName }) => organizationName },
    { heading: "受付", cell: ({ receivedAt }) => <TimeText at={receivedAt} />, isShort: true },
    {
      heading: "状況",
      cell: ({ status }) => <StatusBadge tone={statusSides[status].tone}>{statusLabels[status]}</StatusBadge>,
    },
  ];
  return (
    <DataTable
      id="procedures"
      caption="この団体の自己宣言"
      columns={columns}
      rows={rows}
      rowKey={({ number }) => number}
      whenEmpty="この団体の自己宣言はありません。"
    />
  );
}

type RequestRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly requestedAt: Date;
  readonly endedAt: Date | null;
  readonly isAccepted: boolean | null;
};

const requestColumns: readonly Column<RequestRow>[] = [
  { heading: "氏名", cell: ({ name }) => name || "（氏名は未登録）", isRowHeading: true },
  { heading: "メールアドレス", cell: ({ email }) => email },
  { heading: "申請", cell: ({ requestedAt }) => <TimeText at={requestedAt} />, isShort: true },
  { heading: "返事", cell: answerOf },
];

function answerOf({ endedAt, isAccepted }: RequestRow): string {
  if (endedAt === null) return "団体の管理者の返事を待っています";
  return isAccepted ? "承認" : "断られたか、取り消された";
}

type RequestTableProps = { readonly rows: readonly RequestRow[] };

export function RequestTable({ rows }: RequestTableProps) {
  return (
    <DataTable
      id="join-requests"
      caption="参加の申請"
      columns={requestColumns}
      rows={rows}
      rowKey={({ id }) => id}
      whenEmpty="参加の申請はありません。"
    />
  );
}
