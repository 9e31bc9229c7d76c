import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { sheetStatusLabels } from "@/lib/awards/scoring/labels";
import type { OwnSheetRow } from "@/lib/awards/scoring/view";
import { routes } from "@/lib/routes";

const TONES = {
  EMPTY: "neutral",
  DRAFT: "info",
  SUBMITTED: "success",
  ABSTAINED: "warning",
  SET_ASIDE: "neutral",
} as const satisfies Record<OwnSheetRow["status"], Tone>;

const columns: readonly Column<OwnSheetRow>[] = [
  {
    heading: "応募",
    isRowHeading: true,
    cell: ({ kind, number, title }) => (
      <a href={routes.jurySheet(kind, number)}>
        {number} {title}
        {kind === "CALIBRATION" && <VisuallyHidden>（基準合わせ）</VisuallyHidden>}
      </a>
    ),
  },
  { heading: "部門", cell: ({ category }) => category },
  {
    heading: "状況",
    isShort: true,
    cell: ({ status, hasMore }) => (
      <>
        <StatusBadge tone={TONES[status]}>{sheetStatusLabels[status]}</StatusBadge>
        {hasMore && <span className="ml-2">提出していない変更があります</span>}
      </>
    ),
  },
];

type SheetTableProps = { readonly id: string; readonly caption: string; readonly rows: readonly OwnSheetRow[] };

export function SheetTable({ id, caption, rows }: SheetTableProps) {
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      whenEmpty="採点をお願いしている応募は、まだありません。"
    />
  );
}
