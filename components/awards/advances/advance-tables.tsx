import { points } from "@/components/awards/adjustment/points";
import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import type { AdvanceCategory, AdvanceLine } from "@/lib/awards/advances/view";
import { routes } from "@/lib/routes";

const columns: readonly Column<AdvanceLine>[] = [
  {
    heading: "応募",
    isRowHeading: true,
    cell: ({ number, title, applicantName }) => (
      <>
        <a href={routes.adminAwardEntry(number)}>{title}</a>
        <span className="block">
          {number}　{applicantName}
        </span>
      </>
    ),
  },
  { heading: "一次審査", align: "end", cell: standingText },
  {
    heading: "二次審査",
    isShort: true,
    cell: ({ isAdvanced }) => (isAdvanced ? <StatusBadge tone="success">進める</StatusBadge> : "進めない"),
  },
  {
    heading: "順位と違う扱いの理由",
    cell: ({ reason }) => <span className="whitespace-pre-line">{reason ?? ""}</span>,
  },
];

export function standingText({ rank, value, standardError }: Pick<AdvanceLine, "rank" | "value" | "standardError">) {
  if (rank === null || value === null) return "採点なし";
  return `${rank}位　${points(value)}点${standardError === null ? "" : `±${points(standardError)}`}`;
}

type AdvanceTablesProps = { readonly id: string; readonly categories: readonly AdvanceCategory[] };

/** Category by category, the best first. */
export function AdvanceTables({ id, categories }: AdvanceTablesProps) {
  return categories
    .filter(({ lines }) => lines.length > 0)
    .map(({ key, name, places, lines }) => (
      <DataTable
        key={key}
        id={`${id}-${key}`}
        caption={`${name}（枠は${places}件、進める応募は${lines.filter(({ isAdvanced }) => isAdvanced).length}件）`}
        columns={columns}
        rows={lines}
        rowKey={({ number }) => number}
        isDense
        whenEmpty="審査対象の応募はありません。"
      />
    ));
}
