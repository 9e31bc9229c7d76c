import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { AgendaRow, AgendaView } from "@/lib/awards/meetings/view";

type AgendaTableProps = {
  readonly agenda: AgendaView;
  /** The form that begins an item; null while none can be begun. */
  readonly begin: ((row: AgendaRow) => ReactNode) | null;
};

/** The agenda as proposed, and why in this order. */
export function AgendaTable({ agenda, begin }: AgendaTableProps) {
  const { rows, movements, movementsByRank, isExact } = agenda;
  const columns: readonly Column<AgendaRow>[] = [
    { heading: "議案", isRowHeading: true, cell: ({ subject }) => subject },
    {
      heading: "対象の応募",
      cell: ({ entries }) =>
        entries.map(({ number, title }) => `${number} ${title}`).join("、") || "始めるときの順位で決まります",
    },
    { heading: "入退室", cell: passage },
    {
      heading: "状況",
      isShort: true,
      cell: standing,
    },
    ...(begin === null ? [] : [{ heading: "操作", isShort: true, cell: begin }]),
  ];
  return (
    <>
      {rows.length > 0 && (
        <p className="max-w-text">
          利益相反による入退室が少なくなる順に並べました（入退室{movements}回。順位の順では{movementsByRank}回）。
          {isExact ? "これより少ない順はありません。" : "部門の応募が多いため、近い値を求めました。"}
          同じ回数の中では、順位の順を保っています。
        </p>
      )}
      <DataTable
        id="agenda"
        caption="議案の順"
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        whenEmpty="議案は、招集すると作ります。"
      />
    </>
  );
}

function standing({ isDone, isNow }: AgendaRow): string {
  if (isNow) return "審議中";
  return isDone ? "審議済み" : "これから";
}

function passage({ leaves, returns }: AgendaRow): string {
  const parts = [
    leaves.length > 0 && `退室：${leaves.join("、")}`,
    returns.length > 0 && `入室：${returns.join("、")}`,
  ].filter((part) => part !== false);
  return parts.join("\n") || "なし";
}
