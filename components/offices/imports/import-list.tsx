import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import { importStatusLabels } from "@/lib/offices/imports/labels";
import type { ImportListItem } from "@/lib/offices/imports/view";

type ImportListProps = { readonly imports: readonly ImportListItem[]; readonly href: (id: string) => string };

/** The files handed in so far, the latest first. */
export function ImportList({ imports, href }: ImportListProps) {
  const columns: readonly Column<ImportListItem>[] = [
    { heading: "ファイル", cell: ({ id, fileName }) => <a href={href(id)}>{fileName}</a>, isRowHeading: true },
    { heading: "状況", cell: ({ status }) => <StatusBadge>{importStatusLabels[status]}</StatusBadge>, isShort: true },
    { heading: "送った日時", cell: ({ uploadedAt }) => <TimeText at={uploadedAt} />, isShort: true },
  ];
  return (
    <DataTable
      id="imports"
      caption="送ったファイル"
      columns={columns}
      rows={imports}
      rowKey={({ id }) => id}
      whenEmpty="これまでに取り込んだファイルはありません。"
    />
  );
}
