import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { DayText } from "@/components/ui/time-text";
import { editionStatusLabels, revisionStatusLabels } from "@/lib/awards/editions/labels";
import type { EditionRow } from "@/lib/awards/editions/view";
import { routes } from "@/lib/routes";

const columns: readonly Column<EditionRow>[] = [
  {
    heading: "年度",
    isRowHeading: true,
    isShort: true,
    cell: ({ fiscalYear }) => <a href={routes.adminAward(fiscalYear)}>{fiscalYear}年度</a>,
  },
  { heading: "名称", cell: ({ name }) => name },
  {
    heading: "状態",
    isShort: true,
    cell: ({ status }) => (
      <StatusBadge tone={status === "OPEN" ? "success" : "neutral"}>{editionStatusLabels[status]}</StatusBadge>
    ),
  },
  {
    heading: "設定の変更",
    isShort: true,
    cell: ({ work }) => (work === null ? "なし" : <StatusBadge tone="info">{revisionStatusLabels[work]}</StatusBadge>),
  },
  { heading: "更新日", isShort: true, cell: ({ updatedAt }) => <DayText day={updatedAt} /> },
];

type EditionTableProps = { readonly rows: readonly EditionRow[] };

export function EditionTable({ rows }: EditionTableProps) {
  return (
    <DataTable
      id="editions"
      caption="年度の一覧"
      columns={columns}
      rows={rows}
      rowKey={({ fiscalYear }) => String(fiscalYear)}
      whenEmpty="年度の設定はまだありません。「新しい年度の設定を始める」から作ってください。"
    />
  );
}
