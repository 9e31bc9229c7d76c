import { type Column, DataTable } from "@/components/ui/data-table";
import { AFTER_LABEL, type BalanceRow, BEFORE_LABEL, balanceInWords, signed } from "@/lib/content/migration-balance";
import { prefectureName } from "@/lib/japan/prefecture";

type RankedRow = BalanceRow & { readonly rank: number };

const COLUMNS: readonly Column<RankedRow>[] = [
  { heading: "順位", cell: ({ rank, isInChart }) => (isInChart ? rank : `${rank}（注）`), align: "end" },
  { heading: "都道府県", cell: ({ prefecture }) => prefectureName(prefecture), isRowHeading: true },
  { heading: BEFORE_LABEL, cell: ({ before }) => <Balance value={before} />, align: "end" },
  { heading: AFTER_LABEL, cell: ({ after }) => <Balance value={after} />, align: "end" },
  { heading: "増加", cell: ({ increase }) => `${increase.toLocaleString("ja-JP")}人`, align: "end" },
];

type BalanceTableProps = { readonly rows: readonly BalanceRow[] };

export function BalanceTable({ rows }: BalanceTableProps) {
  return (
    <DataTable
      id="balance"
      caption="東京圏からの転入超過数が増えた9道府県"
      columns={COLUMNS}
      rows={rows.map((row, index) => ({ ...row, rank: index + 1 }))}
      rowKey={({ prefecture }) => prefecture}
      isDense
      whenEmpty=""
    />
  );
}

type BalanceProps = { readonly value: number };

function Balance({ value }: BalanceProps) {
  return (
    <span className="whitespace-nowrap">
      {signed(value)}人<span className="ml-1 text-solid-gray-700">（{balanceInWords(value)}）</span>
    </span>
  );
}
