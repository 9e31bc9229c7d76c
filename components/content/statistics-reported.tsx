import { type Column, DataTable } from "@/components/ui/data-table";
import { STATISTICS } from "@/lib/content/statistics";
import { REPORTED_SERIES } from "@/lib/statistics/reported";
import type { Series } from "@/lib/statistics/series";
import { signed, withDecimals } from "@/lib/statistics/wording";
import { Section } from "./section";
import { SourceLine } from "./source-line";

const COLUMNS: readonly Column<Series>[] = [
  { heading: "項目", cell: ({ title }) => title, isRowHeading: true },
  { heading: "時期", cell: ({ observations }) => observations[0]?.period.label, isShort: true },
  { heading: "値", cell: shownValue, align: "end" },
  { heading: "定義", cell: ({ definition, sign }) => `${definition}${sign ?? ""}` },
  { heading: "報道等の出典", cell: ({ source }) => <SourceLine source={source} /> },
];

/** Kept apart from the official figures, and told to be reports before the first number. */
export function StatisticsReported() {
  return (
    <Section {...STATISTICS.reported}>
      <p className="max-w-text">
        次の値は、報道や民間のページで伝えられたものです。公表した機関の資料では確かめられていないため、上の統計とは分けて示します。
      </p>
      {REPORTED_SERIES.filter(({ summary }) => summary !== "").map(({ id, summary }) => (
        <p key={id} className="max-w-text">
          {summary}
        </p>
      ))}
      <DataTable
        id="reported-table"
        caption="表4 報道等による値"
        columns={COLUMNS}
        rows={REPORTED_SERIES}
        rowKey={({ id }) => id}
        isDense
        whenEmpty=""
      />
    </Section>
  );
}

function shownValue({ observations: [first], unit, decimals }: Series): string {
  if (first === undefined) return "";
  return decimals > 0 ? `${withDecimals(first.value, decimals)}${unit}` : `${signed(first.value)}${unit}`;
}
