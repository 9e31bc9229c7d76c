import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { dutyLabels } from "@/lib/accounts/labels";
import type { Duty } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";

type AccountRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly duties: readonly Duty[];
  readonly isActive: boolean;
  readonly setupUntil: Date | null;
};

type AccountTableProps = { readonly accounts: readonly AccountRow[] };

const columns: readonly Column<AccountRow>[] = [
  { heading: "氏名", cell: ({ id, name }) => <a href={routes.adminAccountOf(id)}>{name}</a>, isRowHeading: true },
  { heading: "メールアドレス", cell: ({ email }) => email },
  { heading: "担当業務", cell: ({ duties }) => duties.map((duty) => dutyLabels[duty]).join("、") || "なし" },
  { heading: "状態", cell: (account) => <AccountBadge {...account} /> },
];

export function AccountTable({ accounts }: AccountTableProps) {
  return (
    <DataTable
      id="accounts"
      caption={`職員アカウント（${accounts.length}件）`}
      columns={columns}
      rows={accounts}
      rowKey={({ id }) => id}
      whenEmpty="職員アカウントはありません。"
    />
  );
}

type AccountBadgeProps = Pick<AccountRow, "isActive" | "setupUntil">;

export function AccountBadge({ isActive, setupUntil }: AccountBadgeProps) {
  if (!isActive) return <StatusBadge>利用停止</StatusBadge>;
  return setupUntil === null ? (
    <StatusBadge tone="success">利用中</StatusBadge>
  ) : (
    <StatusBadge tone="info">初回設定前</StatusBadge>
  );
}
