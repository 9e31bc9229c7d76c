import { BarChart } from "@/components/charts/bar-chart";
import { ChartFigure } from "@/components/charts/chart-figure";
import { DataTable } from "@/components/ui/data-table";
import { FileLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { headingOf, inWords, type ReportRow, type ReportTable } from "@/lib/reports/report";
import { ReportNotes } from "./report-notes";

type ReportTableViewProps = { readonly table: ReportTable; readonly csv: string };

/** More bars than these would fill screens; the table has all. */
const BARS_MAX = 12;

/** A question with its answer in words, as a drawing and as a table. */
export function ReportTableView({ table, csv }: ReportTableViewProps) {
  const { id, title, summary, rowHeading, columns, rows, notes } = table;
  return (
    <Section title={title} level={3} id={id}>
      <p className="max-w-text">{summary}</p>
      <ChartFigure id={`${id}-figure`} caption={title}>
        <Drawing table={table} />
        <div className="max-w-180">
          <DataTable
            id={`${id}-table`}
            caption={`表 ${title}`}
            columns={[
              { heading: rowHeading, cell: ({ label }: ReportRow) => label, isRowHeading: true, isShort: true },
              ...columns.map((column, index) => ({
                heading: headingOf(column),
                cell: ({ values }: ReportRow) => inWords(values[index] ?? null, column.unit),
                align: "end" as const,
              })),
            ]}
            rows={rows}
            rowKey={({ label }) => label}
            isDense
            whenEmpty="数えるものがありません。"
          />
        </div>
      </ChartFigure>
      <ReportNotes notes={notes} />
      <p>
        <FileLink href={csv} kind="CSV、UTF-8">
          {title}
        </FileLink>
      </p>
    </Section>
  );
}

type DrawingProps = { readonly table: ReportTable };

/** Nothing but zeroes is said in words alone. */
function Drawing({ table: { id, title, summary, columns, rows, drawn } }: DrawingProps) {
  const column = columns[drawn];
  const bars = rows.slice(0, BARS_MAX).flatMap(({ label, values }) => {
    const value = values[drawn];
    return value === null || value === undefined || column === undefined
      ? []
      : [{ label, value, text: `${inWords(value, column.unit)}${column.unit}` }];
  });
  if (!bars.some(({ value }) => value > 0)) return null;
  return (
    <BarChart
      id={`${id}-chart`}
      title={title}
      description={summary}
      bars={bars}
      formatTick={(value) => value.toLocaleString("ja-JP")}
    />
  );
}
