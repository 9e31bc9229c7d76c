import { type Column, DataTable } from "@/components/ui/data-table";
import { TimeText } from "@/components/ui/time-text";
import { flowLabels, kindLabels } from "@/lib/bulk-mail/labels";
import type { LetterRow } from "@/lib/bulk-mail/view";
import { routes } from "@/lib/routes";
import { LetterStatus } from "./letter-status";

const flows: Readonly<Record<string, string>> = flowLabels;

const COLUMNS: readonly Column<LetterRow>[] = [
  { heading: "件名", isRowHeading: true, cell: ({ id, subject }) => <a href={routes.adminLetter(id)}>{subject}</a> },
  { heading: "状態", isShort: true, cell: ({ status }) => <LetterStatus status={status} /> },
  { heading: "宛先の手続き", isShort: true, cell: ({ flow }) => (flow === null ? "未選択" : flows[flow]) },
  { heading: "宛先", align: "end", cell: ({ letters }) => `${letters.toLocaleString("ja-JP")}人` },
  {
    heading: "届け方",
    isShort: true,
    cell: ({ isMandatory }) => (isMandatory ? kindLabels.mandatory : kindLabels.notice),
  },
  { heading: "作成者", isShort: true, cell: ({ author }) => author },
  { heading: "更新", isShort: true, cell: ({ updatedAt }) => <TimeText at={updatedAt} /> },
];

type LetterTableProps = { readonly letters: readonly LetterRow[] };

export function LetterTable({ letters }: LetterTableProps) {
  return (
    <DataTable
      id="letters"
      caption="一斉メール（更新の新しい順）"
      columns={COLUMNS}
      rows={letters}
      rowKey={({ id }) => id}
      isDense
      whenEmpty="一斉メールはありません。「新しい一斉メール」から作れます。"
    />
  );
}
