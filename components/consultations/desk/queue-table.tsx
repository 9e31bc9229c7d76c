import { queueSorts } from "@/components/cases/desk/queue-sorts";
import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { DayText } from "@/components/ui/time-text";
import { ENTRANCES, labelOf, TOPICS } from "@/lib/consultations/options";
import { queueAddress } from "@/lib/consultations/queue-address";
import type { ConsultationQueueFilters } from "@/lib/consultations/queue-filters";
import { routes } from "@/lib/routes";
import { type Clocked, ClockText } from "./clock-text";
import { StatusTag } from "./status-tag";

type Person = { readonly id: string; readonly name: string };

export type QueueRow = Clocked & {
  readonly id: string;
  readonly number: string;
  readonly entrance: string;
  readonly subject: string;
  readonly organizationName: string;
  readonly topics: readonly string[];
  readonly receivedAt: Date;
  readonly assignee: Person | null;
  readonly deputy: Person | null;
  /** Who stands in for the owner today. */
  readonly standInName: string | null;
  readonly isUnread: boolean;
};

type QueueTableProps = {
  readonly rows: readonly QueueRow[];
  readonly total: string;
  readonly filters: ConsultationQueueFilters;
  readonly targetDays: number;
};

export function QueueTable({ rows, total, filters, targetDays }: QueueTableProps) {
  return (
    <DataTable
      id="queue"
      caption={`該当する相談（${total}）`}
      columns={columnsOf(filters, targetDays)}
      rows={rows}
      rowKey={({ id }) => id}
      isDense
      whenEmpty="該当する相談はありません。条件を変えて、もう一度絞り込んでください。"
    />
  );
}

function columnsOf(filters: ConsultationQueueFilters, targetDays: number): readonly Column<QueueRow>[] {
  const sorts = queueSorts(filters.sort, (sort) => queueAddress(filters, { sort }));
  return [
    {
      heading: "受付番号",
      isRowHeading: true,
      isShort: true,
      cell: ({ number }) => <a href={routes.adminConsultation(number)}>{number}</a>,
      sort: sorts.number,
    },
    { heading: "件名", cell: (row) => <Subject row={row} /> },
    {
      heading: "団体名",
      cell: ({ organizationName, entrance }) => `${organizationName}（${labelOf(ENTRANCES, entrance)}）`,
      sort: sorts.name,
    },
    { heading: "テーマ", cell: ({ topics }) => topics.map((topic) => labelOf(TOPICS, topic)).join("、") },
    { heading: "状況", isShort: true, cell: ({ status }) => <StatusTag status={status} /> },
    { heading: "最初の回答まで", isShort: true, cell: (row) => <ClockText of={row} targetDays={targetDays} /> },
    { heading: "受付日", isShort: true, cell: ({ receivedAt }) => <DayText day={receivedAt} />, sort: sorts.received },
    { heading: "担当・副担当", isShort: true, cell: (row) => <People row={row} /> },
  ];
}

function Subject({ row: { subject, isUnread } }: { readonly row: QueueRow }) {
  return (
    <span className="flex flex-col items-start gap-1">
      {isUnread && <StatusBadge tone="info">未読</StatusBadge>}
      {subject}
    </span>
  );
}

function People({ row: { assignee, deputy, standInName } }: { readonly row: QueueRow }) {
  return (
    <>
      担当：{assignee?.name ?? "未割当"}
      {standInName !== null && `（不在。代理：${standInName}）`}
      <br />
      副担当：{deputy?.name ?? "なし"}
    </>
  );
}
