import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import { networkInWords, wayLabels } from "@/lib/accounts/history/labels";
import { SIGN_IN_DAYS } from "@/lib/accounts/limits";
import type { SignInWay } from "@/lib/db/generated/enums";

type Row = {
  readonly id: string;
  readonly at: Date;
  readonly way: SignInWay;
  readonly isSuccess: boolean;
  readonly device: string;
  readonly network: string;
};

type SignInTableProps = { readonly rows: readonly Row[] };

const columns: readonly Column<Row>[] = [
  { heading: "日時", cell: ({ at }) => <TimeText at={at} />, isRowHeading: true, isShort: true },
  {
    heading: "結果",
    cell: ({ isSuccess }) =>
      isSuccess ? <StatusBadge tone="success">成功</StatusBadge> : <StatusBadge tone="error">失敗</StatusBadge>,
  },
  { heading: "方法", cell: ({ way, isSuccess }) => (isSuccess ? wayLabels[way] : `${wayLabels[way]}で失敗`) },
  { heading: "ブラウザー", cell: ({ device }) => device },
  { heading: "ネットワーク", cell: ({ network }) => networkInWords(network), isShort: true },
];

/** When, how and from where somebody signed in or tried to. */
export function SignInTable({ rows }: SignInTableProps) {
  return (
    <>
      <DataTable
        id="sign-ins"
        caption={`サインインの履歴（新しい順に${rows.length}件）`}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        isDense
        whenEmpty="サインインの履歴はありません。"
      />
      <p>{SIGN_IN_DAYS}日間保存します。ネットワークは、アドレスの後ろの部分を除いて記録しています。</p>
    </>
  );
}
