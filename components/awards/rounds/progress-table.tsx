import { type Column, DataTable } from "@/components/ui/data-table";
import type { JurorProgress } from "@/lib/awards/rounds/view";

const columns: readonly Column<JurorProgress>[] = [
  { heading: "審査委員", isRowHeading: true, isShort: true, cell: ({ name }) => name },
  {
    heading: "基準合わせ",
    align: "end",
    cell: ({ calibration: { asked, given } }) => (asked === 0 ? "なし" : `${given}/${asked}件`),
  },
  { heading: "担当", align: "end", cell: ({ assigned }) => `${assigned}件` },
  { heading: "提出済み", align: "end", cell: ({ submitted }) => `${submitted}件` },
  { heading: "記入中", align: "end", cell: ({ drafted }) => `${drafted}件` },
  { heading: "棄権", align: "end", cell: ({ abstained }) => `${abstained}件` },
  {
    heading: "残り",
    align: "end",
    cell: ({ assigned, submitted, abstained }) => `${assigned - submitted - abstained}件`,
  },
];

type ProgressTableProps = { readonly progress: readonly JurorProgress[] };

/** Counts alone: what anybody gave is shown to nobody before the round is over. */
export function ProgressTable({ progress }: ProgressTableProps) {
  return (
    <DataTable
      id="progress"
      caption="審査委員ごとの進み具合"
      columns={columns}
      rows={progress}
      rowKey={({ id }) => id}
      whenEmpty="就任した審査委員はまだいません。"
    />
  );
}
