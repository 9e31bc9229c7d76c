import { type Column, DataTable } from "@/components/ui/data-table";
import { meetingName, meetingStatusLabels } from "@/lib/awards/meetings/labels";
import type { MeetingRow } from "@/lib/awards/meetings/view";
import { formatDateTime } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";

type MeetingTableProps = { readonly fiscalYear: number; readonly rows: readonly MeetingRow[] };

export function MeetingTable({ fiscalYear, rows }: MeetingTableProps) {
  const columns: readonly Column<MeetingRow>[] = [
    {
      heading: "審査会",
      isRowHeading: true,
      isShort: true,
      cell: ({ ordinal }) => <a href={routes.adminMeeting(fiscalYear, ordinal)}>{meetingName(ordinal)}</a>,
    },
    { heading: "状態", isShort: true, cell: ({ status }) => meetingStatusLabels[status] },
    { heading: "開催の日時", isShort: true, cell: ({ startsAt }) => formatDateTime(startsAt) },
    { heading: "部門", cell: ({ categories }) => categories.join("、") },
  ];
  return (
    <DataTable
      id="meetings"
      caption="審査会の一覧"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      whenEmpty="審査会はまだありません。"
    />
  );
}
