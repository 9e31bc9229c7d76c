import { type Column, DataTable } from "@/components/ui/data-table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { entryStatusLabels } from "@/lib/awards/entries/labels";
import { AwardEntryStatus } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";

type Category = { readonly key: string; readonly name: string };

type OverviewTableProps = {
  readonly fiscalYear: number;
  readonly categories: readonly Category[];
  /** By key of the category, then by status. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** Entries of a year by category and status; each figure leads to the list of them. */
export function OverviewTable({ fiscalYear, categories, counts }: OverviewTableProps) {
  const queue = (query: Record<string, string>) =>
    routes.adminAwardEntries({ view: "all", year: String(fiscalYear), ...query });
  const figure = (count: number, href: string, what: string) =>
    count === 0 ? (
      "0"
    ) : (
      <a href={href}>
        {count.toLocaleString("ja-JP")}
        <VisuallyHidden>件：{what}</VisuallyHidden>
      </a>
    );
  const columns: readonly Column<Category>[] = [
    { heading: "部門", isRowHeading: true, cell: ({ name }) => name },
    ...Object.values(AwardEntryStatus).map((status) => ({
      heading: entryStatusLabels[status],
      align: "end" as const,
      cell: ({ key, name }: Category) =>
        figure(counts[key]?.[status] ?? 0, queue({ category: key, status }), `${name} ${entryStatusLabels[status]}`),
    })),
    {
      heading: "計",
      align: "end",
      cell: ({ key, name }) => figure(sumOf(counts[key]), queue({ category: key }), `${name}の計`),
    },
  ];
  return (
    <DataTable
      id="overview"
      caption={`応募の件数（計${categories.reduce((sum, { key }) => sum + sumOf(counts[key]), 0).toLocaleString("ja-JP")}件）`}
      columns={columns}
      rows={categories}
      rowKey={({ key }) => key}
      isDense
      whenEmpty="まだ公開していません。公開すると、部門ごとの件数を表示します。"
    />
  );
}

function sumOf(counts: Readonly<Record<string, number>> = {}): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
