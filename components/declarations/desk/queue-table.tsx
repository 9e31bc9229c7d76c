import type { ReactNode } from "react";
import { AgeText } from "@/components/cases/desk/age-text";
import { queueSorts } from "@/components/cases/desk/queue-sorts";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DayText } from "@/components/ui/time-text";
import { channelLabels } from "@/lib/cases/labels";
import type { DeclarationStatus } from "@/lib/db/generated/enums";
import type { QueueFilters } from "@/lib/declarations/filters";
import { optionLabel } from "@/lib/declarations/options";
import { queueAddress } from "@/lib/declarations/queue-address";
import { isClockRunning } from "@/lib/declarations/workflow";
import { routes } from "@/lib/routes";
import { StatusTag } from "./status-tag";

export type QueueRow = {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: DeclarationStatus;
  readonly organizationName: string;
  readonly prefectureCode: string;
  readonly receivedAt: Date;
  readonly decidedAt: Date | null;
  readonly channel: string;
  readonly age: { readonly days: number; readonly isStopped: boolean };
  readonly assignee: { readonly id: string; readonly name: string } | null;
  /** Who stands in for the assignee today. */
  readonly deputyName: string | null;
};

type QueueTableProps = {
  readonly rows: readonly QueueRow[];
  readonly total: string;
  readonly filters: QueueFilters;
  readonly targetDays: number;
  /** The button that takes a case up, where the person has not. */
  readonly takeUp: (row: QueueRow) => ReactNode;
};

export function QueueTable({ rows, total, filters, targetDays, takeUp }: QueueTableProps) {
  const sorts = queueSorts(filters.sort, (sort) => queueAddress(filters, { sort }));
  const columns: readonly Column<QueueRow>[] = [
    {
      heading: "受付番号",
      isRowHeading: true,
      isShort: true,
      cell: ({ number }) => <a href={routes.adminDeclaration(number)}>{number}</a>,
      sort: sorts.number,
    },
    { heading: "企業・団体名", cell: (row) => row.organizationName, sort: sorts.name },
    { heading: "状況", isShort: true, cell: ({ status }) => <StatusTag status={status} /> },
    { heading: "都道府県", isShort: true, cell: (row) => optionLabel("prefectureCode", row.prefectureCode) },
    { heading: "受付日", isShort: true, cell: ({ receivedAt }) => <DayText day={receivedAt} />, sort: sorts.received },
    {
      heading: "経過",
      isShort: true,
      cell: ({ status, age, decidedAt }) => (
        <AgeText isRunning={isClockRunning(status)} age={age} isDecided={decidedAt !== null} targetDays={targetDays} />
      ),
    },
    {
      heading: "担当",
      isShort: true,
      cell: (row) => (
        <div className="flex items-center gap-3">
          {row.assignee?.name ?? "未割当"}
          {row.deputyName !== null && `（不在。代理：${row.deputyName}）`}
          {takeUp(row)}
        </div>
      ),
    },
    { heading: "受付方法", isShort: true, cell: ({ channel }) => channelLabels[channel] ?? channel },
  ];
  return (
    <DataTable
      id="queue"
      caption={`該当する宣言（${total}）`}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      isDense
      whenEmpty="該当する宣言はありません。条件を変えて、もう一度絞り込んでください。"
    />
  );
}
