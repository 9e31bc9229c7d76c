import { type Column, DataTable } from "@/components/ui/data-table";
import { findPrefecture, type PrefectureCode, prefectureName } from "@/lib/japan/prefecture";
import { AFTER, BEFORE, RANKED_BALANCE, type RankedRow } from "@/lib/statistics/migration-balance";
import { balanceInWords, signed } from "@/lib/statistics/wording";

const COLUMNS: readonly Column<RankedRow>[] = [
  { heading: "順位", cell: ({ rank, isPrinted }) => (isPrinted ? rank : `${rank}（注）`), isShort: true },
  { heading: "都道府県", cell: ({ prefecture }) => <Name code={prefecture} />, isRowHeading: true, isShort: true },
  { heading: BEFORE.label, cell: ({ before }) => <Balance value={before} />, align: "end" },
  { heading: AFTER.label, cell: ({ after }) => <Balance value={after} />, align: "end" },
  { heading: "増加", cell: ({ increase }) => `${signed(increase)}人`, align: "end" },
  { heading: "コード", cell: ({ prefecture }) => prefecture, isShort: true },
];

type BalanceTableProps = { readonly caption: string };

export function BalanceTable({ caption }: BalanceTableProps) {
  return (
    <DataTable
      id="balance"
      caption={caption}
      columns={COLUMNS}
      rows={RANKED_BALANCE}
      rowKey={({ prefecture }) => prefecture}
      isDense
      whenEmpty=""
    />
  );
}

type NameProps = { readonly code: PrefectureCode };

function Name({ code }: NameProps) {
  return (
    <>
      {prefectureName(code)}
      <span className="block text-solid-gray-700">{findPrefecture(code)?.kana}</span>
    </>
  );
}

type BalanceProps = { readonly value: number };

function Balance({ value }: BalanceProps) {
  return (
    <>
      {signed(value)}人<span className="block text-solid-gray-700">（{balanceInWords(value)}）</span>
    </>
  );
}
