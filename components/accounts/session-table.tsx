import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";

export type SessionRow = {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly isCurrent: boolean;
};

type SessionTableProps = {
  readonly sessions: readonly SessionRow[];
  /** The form that ends one of them. */
  readonly endForm: (session: SessionRow) => ReactNode;
};

/** Where one is signed in. What one does not recognise can be ended at once. */
export function SessionTable({ sessions, endForm }: SessionTableProps) {
  const columns: readonly Column<SessionRow>[] = [
    { heading: "ブラウザー", cell: ({ device }) => device, isRowHeading: true },
    { heading: "サインイン", cell: ({ createdAt }) => <TimeText at={createdAt} /> },
    { heading: "最後の操作", cell: ({ lastSeenAt }) => <TimeText at={lastSeenAt} /> },
    {
      heading: "操作",
      cell: (session) => (session.isCurrent ? <StatusBadge tone="success">この画面</StatusBadge> : endForm(session)),
    },
  ];
  return (
    <DataTable
      id="sessions"
      caption="サインイン中のブラウザー"
      columns={columns}
      rows={sessions}
      rowKey={({ id }) => id}
      whenEmpty="サインイン中のブラウザーはありません。"
    />
  );
}
