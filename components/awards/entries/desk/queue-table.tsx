import type { ReactNode } from "react";
import { AgeText } from "@/components/cases/desk/age-text";
import { queueSorts } from "@/components/cases/desk/queue-sorts";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DayText } from "@/components/ui/time-text";
import { queueAddress } from "@/lib/awards/entries/queue-address";
import type { EntryQueueFilters } from "@/lib/awards/entries/queue-filters";
import { isIn } from "@/lib/awards/entries/workflow";
import { partnerStatusLabels } from "@/lib/awards/partners/labels";
import type { AwardArrival, AwardEntryStatus, AwardPartnerStatus } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";
import { ArrivalTag, StatusTag } from "./status-tag";

export type QueueRow = {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: AwardEntryStatus;
  readonly title: string;
  readonly applicantName: string;
  readonly categoryName: string;
  readonly arrival: AwardArrival;
  readonly receivedAt: Date;
  readonly decidedAt: Date | null;
  readonly age: { readonly days: number; readonly isStopped: boolean };
  readonly partners: readonly { readonly status: AwardPartnerStatus }[];
  readonly assignee: { readonly id: string; readonly name: string } | null;
  /** Who stands in for the assignee today. */
  readonly deputyName: string | null;
};

type QueueTableProps = {
  readonly rows: readonly QueueRow[];
  readonly total: string;
  readonly filters: EntryQueueFilters;
  readonly targetDays: number;
  /** The button that takes an entry up, where the person has not. */
  readonly takeUp: (row: QueueRow) => ReactNode;
};

export function QueueTable({ rows, total, filters, ...rest }: QueueTableProps) {
  return (
    <DataTable
      id="queue"
      caption={`該当する応募（${total}）`}
      columns={columnsOf({ filters, ...rest })}
      rows={rows}
      rowKey={({ id }) => id}
      isDense
      whenEmpty="該当する応募はありません。条件を変えて、もう一度絞り込んでください。"
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
      cell: ({ number }) => <a href={routes.adminAwardEntry(number)}>{number}</a>,
      sort: sorts.number,
    },
    {
      heading: "取組",
      cell: ({ title, categoryName }) => (
        <>
          {title}
          <span className="block text-solid-gray-700">{categoryName}</span>
        </>
      ),
    },
    { heading: "応募者", cell: ({ applicantName }) => applicantName, sort: sorts.name },
    {
      heading: "状況",
      isShort: true,
      cell: ({ status, arrival }) => (
        <div className="flex flex-col items-start gap-1">
          <StatusTag status={status} />
          <ArrivalTag arrival={arrival} />
        </div>
      ),
    },
    { heading: "連携自治体", isShort: true, cell: ({ partners }) => partnersInWords(partners) },
    { heading: "受付日", isShort: true, cell: ({ receivedAt }) => <DayText day={receivedAt} />, sort: sorts.received },
    {
      heading: "経過",
      isShort: true,
      cell: ({ status, age, decidedAt }) => (
        <AgeText {...{ age, targetDays }} isRunning={isIn("withOffice", status)} isDecided={decidedAt !== null} />
      ),
    },
    { heading: "担当", isShort: true, cell: (row) => <Assignee row={row} takeUp={takeUp} /> },
  ];
}

type AssigneeProps = { readonly row: QueueRow } & Pick<QueueTableProps, "takeUp">;

function Assignee({ row, takeUp }: AssigneeProps) {
  return (
    <div className="flex items-center gap-3">
      {row.assignee?.name ?? "未割当"}
      {row.deputyName !== null && `（不在。代理：${row.deputyName}）`}
      {takeUp(row)}
    </div>
  );
}

function partnersInWords(partners: QueueRow["partners"]): string {
  const counts = Map.groupBy(partners, ({ status }) => status);
  counts.delete("DROPPED");
  const words = [...counts].map(([status, of]) => `${partnerStatusLabels[status]} ${of.length}`);
  return words.length === 0 ? "—" : words.join("、");
}
