import type { ReactNode } from "react";
import { AgeText } from "@/components/cases/desk/age-text";
import { queueSorts } from "@/components/cases/desk/queue-sorts";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DayText } from "@/components/ui/time-text";
import type { OfficeStatus } from "@/lib/db/generated/enums";
import { queueAddress } from "@/lib/offices/queue-address";
import type { OfficeQueueFilters } from "@/lib/offices/queue-filters";
import { isIn } from "@/lib/offices/workflow";
import { routes } from "@/lib/routes";
import { StatusTag } from "./status-tag";

export type QueueRow = {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: OfficeStatus;
  readonly name: string;
  /** Where it stands, in words. */
  readonly place: string;
  readonly receivedAt: Date;
  readonly decidedAt: Date | null;
  readonly age: { readonly days: number; readonly isStopped: boolean };
  readonly assignee: { readonly id: string; readonly name: string } | null;
  /** Who stands in for the assignee today. */
  readonly deputyName: string | null;
};

type QueueTableProps = {
  readonly rows: readonly QueueRow[];
  readonly total: string;
  readonly filters: OfficeQueueFilters;
  readonly targetDays: number;
  /** The button that takes a case up, where the person has not. */
  readonly takeUp: (row: QueueRow) => ReactNode;
};

export function QueueTable({ rows, total, filters, ...rest }: QueueTableProps) {
  return (
    <DataTable
      id="queue"
      caption={`該当する施設（${total}）`}
      columns={columnsOf({ filters, ...rest })}
      rows={rows}
      rowKey={({ id }) => id}
      isDense
      whenEmpty="該当する施設はありません。条件を変えて、もう一度絞り込んでください。"
    />
  );
}

type ColumnsProps = Pick<QueueTableProps, "filters" | "targetDays" | "takeUp">;

function columnsOf({ filters, targetDays, takeUp }: ColumnsProps): readonly Column<QueueRow>[] {
  const sorts = queueSorts(filters.sort, (sort) => queueAddress(filters, { sort }));
  return [
    {
      heading: "受付番号",
      isRowHeading: true,
      isShort: true,
      cell: ({ number }) => <a href={routes.adminOffice(number)}>{number}</a>,
      sort: sorts.number,
    },
    { heading: "施設名", cell: ({ name }) => name, sort: sorts.name },
    { heading: "状況", isShort: true, cell: ({ status }) => <StatusTag status={status} /> },
    { heading: "市区町村", isShort: true, cell: ({ place }) => place },
    { heading: "受付日", isShort: true, cell: ({ receivedAt }) => <DayText day={receivedAt} />, sort: sorts.received },
    {
      heading: "経過",
      isShort: true,
      cell: ({ status, age, decidedAt }) => (
        <AgeText {...{ age, targetDays }} isRunning={isIn("withOffice", status)} isDecided={decidedAt !== null} />
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
  ];
}
