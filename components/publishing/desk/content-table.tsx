import { type Column, DataTable } from "@/components/ui/data-table";
import { TimeText } from "@/components/ui/time-text";
import type { ContentKind, ContentStatus } from "@/lib/db/generated/enums";
import { contentKindLabels } from "@/lib/publishing/labels";
import { routes } from "@/lib/routes";
import { ContentStatusTag } from "./content-status-tag";

type ContentTableRow = {
  readonly id: string;
  readonly kind: ContentKind;
  readonly title: string;
  readonly status: ContentStatus;
  readonly author: string;
  readonly publishAt: Date | null;
  readonly updatedAt: Date;
};

type ContentTableProps = {
  readonly caption: string;
  readonly rows: readonly ContentTableRow[];
  readonly whenEmpty: string;
};

const columns: readonly Column<ContentTableRow>[] = [
  {
    heading: "題名",
    isRowHeading: true,
    cell: ({ id, title }) => <a href={routes.adminContent(id)}>{title}</a>,
  },
  { heading: "種類", isShort: true, cell: ({ kind }) => contentKindLabels[kind] },
  {
    heading: "状態",
    isShort: true,
    cell: ({ status, publishAt }) => (
      <span className="flex flex-col items-start gap-1">
        <ContentStatusTag status={status} />
        {publishAt && (
          <span>
            <TimeText at={publishAt} />
            に公開
          </span>
        )}
      </span>
    ),
  },
  { heading: "書いた人", isShort: true, cell: ({ author }) => author },
  { heading: "更新", isShort: true, cell: ({ updatedAt }) => <TimeText at={updatedAt} /> },
];

export function ContentTable({ caption, rows, whenEmpty }: ContentTableProps) {
  return (
    <DataTable
      id="contents"
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      isDense
      whenEmpty={whenEmpty}
    />
  );
}
