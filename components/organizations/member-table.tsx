import { type Column, DataTable } from "@/components/ui/data-table";
import { DayText } from "@/components/ui/time-text";
import type { MemberRole } from "@/lib/db/generated/enums";
import { roleLabels } from "@/lib/organizations/labels";
import { routes } from "@/lib/routes";

export type ShownMember = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly joinedAt: Date;
  readonly isSelf: boolean;
};

type MemberTableProps = { readonly members: readonly ShownMember[] };

const columns: readonly Column<ShownMember>[] = [
  {
    heading: "氏名",
    cell: ({ id, name, isSelf }) => (
      <>
        <a href={routes.mypageMember(id)}>{name}さん</a>
        {isSelf && "（あなた）"}
      </>
    ),
    isRowHeading: true,
  },
  { heading: "権限", cell: ({ role }) => roleLabels[role], isShort: true },
  { heading: "メールアドレス", cell: ({ email }) => email },
  { heading: "参加した日", cell: ({ joinedAt }) => <DayText day={joinedAt} />, isShort: true },
];

export function MemberTable({ members }: MemberTableProps) {
  return (
    <DataTable
      id="members"
      caption="参加しているメンバー"
      columns={columns}
      rows={members}
      rowKey={({ id }) => id}
      whenEmpty="メンバーはいません。"
    />
  );
}
