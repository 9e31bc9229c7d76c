import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/ui/data-table";
import { TimeText } from "@/components/ui/time-text";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { routes } from "@/lib/routes";

export type PasskeyRow = {
  readonly id: string;
  readonly label: string;
  readonly isSynced: boolean;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
};

type PasskeyTableProps = {
  readonly passkeys: readonly PasskeyRow[];
  /** The form that removes one; absent until the person has shown again who they are. */
  readonly removeForm?: ((passkey: PasskeyRow) => ReactNode) | undefined;
};

export function PasskeyTable({ passkeys, removeForm }: PasskeyTableProps) {
  const columns: readonly Column<PasskeyRow>[] = [
    { heading: "名前", cell: ({ label }) => label, isRowHeading: true },
    { heading: "保存場所", cell: ({ isSynced }) => (isSynced ? "同期される場所" : "1つの端末") },
    { heading: "登録", cell: ({ createdAt }) => <TimeText at={createdAt} /> },
    {
      heading: "最後の使用",
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? "まだ使われていません" : <TimeText at={lastUsedAt} />),
    },
    {
      heading: "操作",
      cell: (passkey) => (
        <div className="relative flex flex-wrap items-center gap-4">
          <a href={routes.adminPasskey(passkey.id)}>
            名前を変更<VisuallyHidden>：{passkey.label}</VisuallyHidden>
          </a>
          {removeForm?.(passkey)}
        </div>
      ),
    },
  ];
  return (
    <DataTable
      id="passkeys"
      caption="登録したパスキー"
      columns={columns}
      rows={passkeys}
      rowKey={({ id }) => id}
      whenEmpty="登録したパスキーはありません。"
    />
  );
}
