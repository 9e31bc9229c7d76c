import { type Column, DataTable } from "@/components/ui/data-table";
import { STATISTICS } from "@/lib/content/statistics";
import { Section } from "./section";

type Handling = { readonly what: string; readonly median: number | null; readonly target: number };

type StatisticsHandlingProps = { readonly months: string; readonly times: readonly Handling[] };

const COLUMNS: readonly Column<Handling>[] = [
  { heading: "手続き", cell: ({ what }) => what, isRowHeading: true },
  { heading: "中央値（営業日）", cell: ({ median }) => (median === null ? "—" : String(median)), align: "end" },
  { heading: "目標（営業日）", cell: ({ target }) => String(target), align: "end" },
];

/** How long the office took: published for each procedure, so that whoever applies knows what to expect. */
export function StatisticsHandling({ months, times }: StatisticsHandlingProps) {
  return (
    <Section {...STATISTICS.handling}>
      <p className="max-w-text">
        {months}
        に決定や最初の回答をした手続きにかかった日数の中央値です。土日、祝日、年末年始と、修正や返事を待っていた日は数えません。「—」は、件数が少ないため公表していないことを示します。
      </p>
      <DataTable
        id="handling-table"
        caption="表5 このポータルの手続きにかかった日数"
        columns={COLUMNS}
        rows={times}
        rowKey={({ what }) => what}
        isDense
        whenEmpty=""
      />
    </Section>
  );
}
