import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { DayText, TimeText } from "@/components/ui/time-text";
import type { ItemFate } from "@/lib/retention/state";

type DisposalRow = {
  readonly subjectId: string;
  readonly label: string;
  readonly dueOn: Date;
  readonly keptUntil: Date | null;
  readonly keptReason: string | null;
  readonly erasedAt: Date | null;
  readonly fate: ItemFate;
};

const COLUMNS: readonly Column<DisposalRow>[] = [
  { heading: "記録", cell: ({ label }) => label, isRowHeading: true },
  { heading: "消去できる日", isShort: true, cell: ({ dueOn }) => <DayText day={dueOn} /> },
  { heading: "扱い", cell: (row) => <Fate {...row} /> },
];

type ItemTableProps = { readonly items: readonly DisposalRow[] };

/** What would be erased, and what somebody took out. */
export function ItemTable({ items }: ItemTableProps) {
  return (
    <DataTable
      id="items"
      caption="消去できる日の早い順に並べています"
      columns={COLUMNS}
      rows={items}
      rowKey={({ subjectId }) => subjectId}
      whenEmpty="対象の記録はありません。"
    />
  );
}

function Fate({ keptUntil, keptReason, erasedAt, fate }: DisposalRow) {
  if (fate === "left") return "対象でなくなったため、消去していません";
  if (erasedAt !== null)
    return (
      <>
        <StatusBadge tone="success">消去済み</StatusBadge> <TimeText at={erasedAt} />
      </>
    );
  if (keptUntil === null) return "消去の対象";
  return (
    <>
      <StatusBadge tone="info">保存を延長</StatusBadge> <DayText day={keptUntil} />
      まで（{keptReason}）
    </>
  );
}
