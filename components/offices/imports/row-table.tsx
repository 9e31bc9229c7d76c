import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import type { OfficeImportOutcome } from "@/lib/db/generated/enums";
import { outcomeLabels } from "@/lib/offices/imports/labels";
import type { ImportRow } from "@/lib/offices/imports/view";
import { RowDetails } from "./row-details";

const TONES = { CREATE: "info", CHANGE: "info", SAME: "neutral", FAULTY: "error" } as const satisfies Record<
  OfficeImportOutcome,
  Tone
>;

const columns: readonly Column<ImportRow>[] = [
  { heading: "行", cell: ({ line }) => line, align: "end" },
  { heading: "施設", cell: ({ name }) => name || "（名称なし）", isRowHeading: true },
  { heading: "結果", cell: (row) => <Outcome row={row} />, isShort: true },
  { heading: "内容", cell: (row) => <RowDetails row={row} /> },
];

type RowTableProps = { readonly rows: readonly ImportRow[] };

export function RowTable({ rows }: RowTableProps) {
  return (
    <DataTable
      id="rows"
      caption="ファイルの行"
      columns={columns}
      rows={rows}
      rowKey={({ line }) => String(line)}
      whenEmpty="該当する行はありません。"
    />
  );
}

type OutcomeProps = { readonly row: ImportRow };

function Outcome({ row: { outcome, appliedAt, undoneAt } }: OutcomeProps) {
  return (
    <div className="flex flex-col items-start gap-2">
      <StatusBadge tone={TONES[outcome]}>{outcomeLabels[outcome]}</StatusBadge>
      {undoneAt !== null && <span>取り消し済み</span>}
      {undoneAt === null && appliedAt !== null && <span>取り込み済み</span>}
    </div>
  );
}
