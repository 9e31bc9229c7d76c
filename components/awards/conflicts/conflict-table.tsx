import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { DayText } from "@/components/ui/time-text";
import { conflictStatusLabels } from "@/lib/awards/conflicts/labels";
import type { ConflictRow } from "@/lib/awards/conflicts/view";
import { routes } from "@/lib/routes";
import { conflictTones } from "./conflict-tone";
import { GroundList } from "./ground-list";

type ConflictTableProps = { readonly fiscalYear: number; readonly rows: readonly ConflictRow[] };

export function ConflictTable({ fiscalYear, rows }: ConflictTableProps) {
  const columns: readonly Column<ConflictRow>[] = [
    {
      heading: "人と応募",
      isRowHeading: true,
      cell: ({ id, person, applicantName, number }) => (
        <>
          <a href={routes.adminConflict(fiscalYear, id)}>
            {person}：{applicantName}
          </a>
          <span className="block text-solid-gray-700">{number}</span>
        </>
      ),
    },
    {
      heading: "状態",
      isShort: true,
      cell: ({ status }) => <StatusBadge tone={conflictTones[status]}>{conflictStatusLabels[status]}</StatusBadge>,
    },
    { heading: "理由", cell: ({ grounds }) => <GroundList grounds={grounds} /> },
    { heading: "更新日", isShort: true, cell: ({ updatedAt }) => <DayText day={updatedAt} /> },
  ];
  return (
    <DataTable
      id="conflicts"
      caption={`利益相反の一覧（${rows.length}件）`}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      whenEmpty="この条件に当たる利益相反はありません。"
    />
  );
}
