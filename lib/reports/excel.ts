import "server-only";
import writeExcel from "write-excel-file/node";
import { formatDate, formatDateTime } from "@/lib/japan/dates";
import { headingOf, type Report, type ReportTable } from "./report";
import { withoutTimes } from "./zip-times";

const SHEET_NAME_MAX = 31;

type Cell = {
  readonly value: string | number;
  readonly type: typeof String | typeof Number;
  readonly fontWeight?: "bold";
};

const words = (value: string, isBold = false): Cell => ({
  value,
  type: String,
  ...(isBold ? { fontWeight: "bold" } : {}),
});

/** The same tables as on the screen, one a sheet; numbers are numbers. */
export async function reportExcel(report: Report, createdAt: Date): Promise<Uint8Array> {
  const tables = report.sections.flatMap((section) => section.tables);
  const sheets = [coverSheet(report, tables, createdAt), ...tables.map(tableSheet)];
  return withoutTimes(await writeExcel(sheets).toBuffer());
}

function coverSheet({ title, asOf }: Report, tables: readonly ReportTable[], createdAt: Date) {
  return {
    sheet: "概要",
    columns: [{ width: 30 }, { width: 100 }],
    data: [
      [words(title, true)],
      [words("集計の対象"), words(`${formatDate(asOf)}までの記録`)],
      [words("作成日時"), words(formatDateTime(createdAt))],
      [],
      ...tables.map(({ title: name, summary }) => [words(name), words(summary)]),
    ],
  };
}

function tableSheet({ title, rowHeading, columns, rows, summary, notes }: ReportTable) {
  return {
    sheet: title.slice(0, SHEET_NAME_MAX),
    columns: [{ width: 24 }, ...columns.map(() => ({ width: 18 }))],
    data: [
      [words(rowHeading, true), ...columns.map((column) => words(headingOf(column), true))],
      ...rows.map(({ label, values }) => [words(label), ...values.map(number)]),
      [],
      ...[summary, ...notes].map((line) => [words(line)]),
    ],
    stickyRowsCount: 1,
  };
}

function number(value: number | null): Cell | null {
  return value === null ? null : { value, type: Number };
}
