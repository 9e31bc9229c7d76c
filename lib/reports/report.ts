import type { JapanDay } from "@/lib/japan/dates";

/** How the values of a column read. */
export type Unit = "件" | "営業日" | "%" | "点";

export type ReportColumn = { readonly heading: string; readonly unit: Unit };

export type ReportRow = {
  readonly label: string;
  /** Null where there is nothing to count from. */
  readonly values: readonly (number | null)[];
};

/** One question with its answer: a sentence, a table, and a drawing of one of its columns. */
export type ReportTable = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** What the rows are. */
  readonly rowHeading: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  readonly drawn: number;
  /** What has to be known to read it. */
  readonly notes: readonly string[];
};

export type ReportSection = { readonly id: string; readonly title: string; readonly tables: readonly ReportTable[] };

export type Report = {
  readonly title: string;
  readonly period: string;
  /** The last day whose records are counted. */
  readonly asOf: JapanDay;
  readonly sections: readonly ReportSection[];
};

const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** A value as people read it; — where there is none. */
export function inWords(value: number | null, unit: Unit): string {
  if (value === null) return "—";
  return unit === "件" ? value.toLocaleString("ja-JP") : value.toLocaleString("ja-JP", ONE_DECIMAL);
}

export function headingOf({ heading, unit }: ReportColumn): string {
  return `${heading}（${unit}）`;
}

/** What a table says as lines of cells, for files. */
export function linesOf({ rowHeading, columns, rows }: ReportTable): string[][] {
  return [
    [rowHeading, ...columns.map(headingOf)],
    ...rows.map(({ label, values }) => [label, ...values.map((value) => (value === null ? "" : String(value)))]),
  ];
}
