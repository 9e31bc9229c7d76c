import { type Column, DataTable } from "@/components/ui/data-table";
import { DayText } from "@/components/ui/time-text";
import type { MemberRole } from "@/lib/db/generated/enums";
import { roleLabels } from "@/lib/organizations/labels";
import { routes } from "@/lib/routes";

type MembershipRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** False once the person stopped; the mailbox is forgotten. */
  readonly isActive: boolean;
  readonly role: MemberRole;
  readonly joinedAt: Date;
  readonly leftAt: Date | null;
};

type MembershipTableProps = { readonly organizationId: string; readonly rows: readonly MembershipRow[] };

export function MembershipTable({ organizationId, rows }: MembershipTableProps) {
  const columns: readonly Column<MembershipRow>[] = [
    {
      heading: "氏名",
      cell: ({ id, name }) => <a href={routes.adminMembership(organizationId, id)}>{name || "（氏名は未登録）"}</a>,
      isRowHeading: true,
    },
    { heading: "権限", cell: ({ role }) => roleLabels[role], isShort: true },
    { heading: "メールアドレス", cell: ({ email, isActive }) => (isActive ? email : "（消去済み）") },
    { heading: "参加した日", cell: ({ joinedAt }) => <DayText day={joinedAt} />, isShort: true },
    {
      heading: "状態",
      cell: ({ leftAt }) =>
        leftAt === null ? (
          "参加中"
        ) : (
          <>
            <DayText day={leftAt} />
            に終了
          </>
        ),
    },
  ];
  return (
    <DataTable
      id="memberships"
      caption="メンバー（終了した所属を含む）"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      whenEmpty="メンバーはいません。"
    />
  );
}
