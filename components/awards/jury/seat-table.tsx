import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge, Tag } from "@/components/ui/status-badge";
import { DayText } from "@/components/ui/time-text";
import type { Tone } from "@/components/ui/tone";
import { jurorStatusLabels } from "@/lib/awards/jury/labels";
import type { SeatRow } from "@/lib/awards/jury/view";
import type { AwardJurorStatus } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";

export const seatTones = {
  INVITED: "info",
  ACTIVE: "success",
  DECLINED: "neutral",
  ENDED: "neutral",
} as const satisfies Record<AwardJurorStatus, Tone>;

type SeatTableProps = { readonly fiscalYear: number; readonly rows: readonly SeatRow[] };

export function SeatTable({ fiscalYear, rows }: SeatTableProps) {
  const day = (at: Date | null) => (at === null ? "まだ" : <DayText day={at} />);
  const columns: readonly Column<SeatRow>[] = [
    {
      heading: "氏名",
      isRowHeading: true,
      cell: ({ id, name, title, isChair }) => (
        <>
          <a href={routes.adminJuror(fiscalYear, id)}>{name}</a> {isChair && <Tag>委員長</Tag>}
          <span className="block text-solid-gray-700">{title}</span>
        </>
      ),
    },
    {
      heading: "状態",
      isShort: true,
      cell: ({ status }) => <StatusBadge tone={seatTones[status]}>{jurorStatusLabels[status]}</StatusBadge>,
    },
    { heading: "部門", cell: ({ categories }) => categories.join("、") },
    { heading: "招待", isShort: true, cell: ({ invitedAt }) => <DayText day={invitedAt} /> },
    { heading: "回答", isShort: true, cell: ({ answeredAt }) => day(answeredAt) },
    { heading: "利益相反の申告", isShort: true, cell: ({ declaredAt }) => day(declaredAt) },
    { heading: "読めない応募", align: "end", cell: ({ blocked }) => `${blocked}件` },
  ];
  return (
    <DataTable
      id="jury"
      caption={`審査委員の一覧（${rows.length}人）`}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      whenEmpty="審査委員はまだいません。「審査委員を招待する」から招待してください。"
    />
  );
}
