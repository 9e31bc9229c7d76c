import { type Column, DataTable } from "@/components/ui/data-table";
import type { PrefectureCounts } from "@/lib/offices/campaign";
import { CONFIRMATION_STATES, confirmationStateLabels } from "@/lib/offices/confirming";
import { routes } from "@/lib/routes";

const COLUMNS: readonly Column<PrefectureCounts>[] = [
  {
    heading: "都道府県",
    isRowHeading: true,
    cell: ({ code, name }) => (
      <a href={routes.adminOfficeCampaign({ prefecture: code })} className="inline-flex min-h-11 items-center">
        {name}
      </a>
    ),
  },
  ...CONFIRMATION_STATES.map((state) => ({
    heading: confirmationStateLabels[state],
    align: "end" as const,
    cell: (row: PrefectureCounts) => row[state].toLocaleString("ja-JP"),
  })),
];

type PrefectureTableProps = { readonly rows: readonly PrefectureCounts[] };

export function PrefectureTable({ rows }: PrefectureTableProps) {
  return (
    <DataTable
      id="prefectures"
      caption="都道府県と確認の状態ごとの施設の数"
      columns={COLUMNS}
      rows={rows}
      rowKey={({ code }) => code}
      whenEmpty="公開中の施設はありません。"
    />
  );
}
