import { type Column, DataTable } from "@/components/ui/data-table";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import type { EntryForComment } from "@/lib/awards/feedback/view";
import { routes } from "@/lib/routes";

type CommentTableProps = {
  readonly fiscalYear: number;
  readonly entries: readonly EntryForComment[];
  readonly categories: EditionSettings["categories"];
};

/** Every entry that was judged, and whether something is written for it. */
export function CommentTable({ fiscalYear, entries, categories }: CommentTableProps) {
  const columns: readonly Column<EntryForComment>[] = [
    {
      heading: "受付番号",
      isRowHeading: true,
      isShort: true,
      cell: ({ number }) => <a href={routes.adminAwardComment(fiscalYear, number)}>{number}</a>,
    },
    { heading: "取組", cell: ({ title }) => title },
    { heading: "応募者", cell: ({ applicantName }) => applicantName },
    {
      heading: "部門",
      cell: ({ category }) => categories.find(({ key }) => key === category)?.name ?? category,
    },
    { heading: "受賞", isShort: true, cell: ({ isListed }) => (isListed ? "一覧にある" : "―") },
    { heading: "講評", isShort: true, cell: ({ comment }) => (comment === null ? "なし" : "あり") },
  ];
  return (
    <DataTable
      id="comments"
      caption={`審査対象の応募（${entries.length}件）`}
      columns={columns}
      rows={entries}
      rowKey={({ id }) => id}
      whenEmpty="審査対象の応募は、まだありません。"
    />
  );
}
