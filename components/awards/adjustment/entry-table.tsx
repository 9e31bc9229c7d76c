import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Sorting, SortKey } from "@/lib/awards/adjustment/desk/sorting";
import type { CategoryView, EntryLine, Shown } from "@/lib/awards/adjustment/desk/view";
import type { RankingView } from "@/lib/awards/adjustment/ranking-views";
import { viewLabels } from "@/lib/awards/adjustment/views";
import { routes } from "@/lib/routes";
import { percent, points } from "./points";

/** From so many points between the lowest and the highest score of an entry, it is worth a look. */
const WIDE = 40;

/** Short, so that the table fits a screen; the file has the long ones. */
const headings = {
  raw: viewLabels.raw,
  median: viewLabels.median,
  zScore: "標準化",
  shrunken: "甘辛を補正",
} as const satisfies Record<RankingView, string>;

/** The raw mean first, whatever entries are ranked by. */
const ORDER = ["raw", "median", "zScore", "shrunken"] as const satisfies readonly RankingView[];

type EntryTableProps = {
  readonly category: CategoryView;
  readonly lines: readonly EntryLine[];
  readonly rankBy: RankingView;
  readonly sorting: Sorting;
  readonly sortHref: (key: SortKey) => string;
};

/** Every view side by side, the raw mean first. */
export function EntryTable({ category, lines, rankBy, sorting, sortHref }: EntryTableProps) {
  const sort = (key: SortKey) => ({ direction: directionOf(sorting, key), href: sortHref(key) });
  const views = category.isAdjusted ? ORDER : (["raw"] as const);
  const ranked = category.isAdjusted ? rankBy : "raw";
  const columns: readonly Column<EntryLine>[] = [
    { heading: "応募", isRowHeading: true, sort: sort("number"), cell: (line) => <EntryCell line={line} /> },
    { heading: "採点数", align: "end", sort: sort("scores"), cell: ({ scores }) => scores },
    ...views.map((view) => ({
      heading: headings[view],
      align: "end" as const,
      sort: sort(view),
      cell: (line: EntryLine) => shown(line.views[view]),
    })),
    ...(category.isAdjusted ? adjustedColumns(sort) : []),
    {
      heading: "採点の幅",
      align: "end",
      sort: sort("width"),
      cell: ({ width }) => (width === null ? "" : points(width)),
    },
  ];
  return (
    <DataTable
      id="adjusted"
      caption={`${category.name}の得点（${category.places}件の枠。順位は「${headings[ranked]}」で付けます）`}
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      isDense
      whenEmpty="この部門に審査対象の応募はありません。"
    />
  );
}

type Sort = (key: SortKey) => NonNullable<Column<EntryLine>["sort"]>;

function adjustedColumns(sort: Sort): readonly Column<EntryLine>[] {
  return [
    {
      heading: "標準誤差",
      align: "end",
      sort: sort("error"),
      cell: ({ standardError }) => (standardError === null ? "" : `±${points(standardError)}`),
    },
    {
      heading: "枠に入る割合",
      align: "end",
      sort: sort("stability"),
      cell: ({ stability }) => (stability === null ? "" : percent(stability)),
    },
    {
      heading: "順位の開き",
      align: "end",
      sort: sort("spread"),
      cell: ({ rankSpread }) => (rankSpread === null ? "" : rankSpread),
    },
  ];
}

function EntryCell({
  line: { number, title, applicantName, width, isWithin, isDisputed },
}: {
  readonly line: EntryLine;
}) {
  return (
    <>
      <a href={routes.adminAwardEntry(number)}>{title}</a>
      <span className="block">
        {number}　{applicantName}
      </span>
      <span className="mt-1 flex flex-wrap gap-2">
        {isWithin && <StatusBadge tone="info">枠の中</StatusBadge>}
        {isDisputed && <StatusBadge tone="warning">見方で変わる</StatusBadge>}
        {width !== null && width >= WIDE && <StatusBadge tone="warning">採点の幅が大きい</StatusBadge>}
      </span>
    </>
  );
}

function shown(standing: Shown | null): string {
  return standing === null ? "採点なし" : `${points(standing.value)}（${standing.rank}位）`;
}

function directionOf({ key, isDescending }: Sorting, column: SortKey) {
  if (key !== column) return "none" as const;
  return isDescending ? ("descending" as const) : ("ascending" as const);
}
