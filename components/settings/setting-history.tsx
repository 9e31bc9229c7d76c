import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { DayText, TimeText } from "@/components/ui/time-text";

type HistoryEntry = {
  readonly value: string;
  readonly validFrom: string;
  readonly updatedAt: Date;
  readonly updatedBy: string | null;
  readonly holds: "later" | "now" | "earlier";
};

const HOLDS = {
  later: { words: "これから", tone: "info" },
  now: { words: "適用中", tone: "success" },
  earlier: { words: "過去", tone: "neutral" },
} as const;

const COLUMNS: readonly Column<HistoryEntry>[] = [
  {
    heading: "適用を始める日",
    isRowHeading: true,
    isShort: true,
    cell: ({ validFrom }) => <DayText day={validFrom} />,
  },
  { heading: "値", cell: ({ value }) => value },
  {
    heading: "状態",
    isShort: true,
    cell: ({ holds }) => <StatusBadge tone={HOLDS[holds].tone}>{HOLDS[holds].words}</StatusBadge>,
  },
  {
    heading: "登録",
    cell: ({ updatedAt, updatedBy }) => (
      <>
        <TimeText at={updatedAt} />
        {updatedBy && `　${updatedBy}`}
      </>
    ),
  },
];

type SettingHistoryProps = { readonly entries: readonly HistoryEntry[]; readonly initial: string };

export function SettingHistory({ entries, initial }: SettingHistoryProps) {
  return (
    <>
      <DataTable
        id="history"
        caption="適用を始める日の新しい順"
        columns={COLUMNS}
        rows={entries}
        rowKey={({ validFrom }) => validFrom}
        whenEmpty="まだ登録された値はありません。"
      />
      <p>登録された値がない日は、はじめの値（{initial}）が適用されます。</p>
    </>
  );
}
