import { setImmediate } from "node:timers/promises";
import { stringify } from "csv-stringify/sync";
import { type Cell, type Dataset, LIST_SEPARATOR } from "./dataset";

const BATCH = 1000;

/**
 * RFC 4180 with CRLF. Text that a spreadsheet would take for a formula begins with an apostrophe, full-width signs included;
 * numbers are written as they are, so that -384 stays one.
 */
export async function toCsv<Row>(dataset: Dataset<Row>, rows: readonly Row[]): Promise<string> {
  const parts = [csvHead(dataset)];
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    parts.push(csvRows(dataset, batch));
    await setImmediate();
  }
  return parts.join("");
}

export function csvHead<Row>({ columns }: Dataset<Row>): string {
  return lines([columns.map(({ heading }) => heading)]);
}

export function csvRows<Row>({ columns }: Dataset<Row>, rows: readonly Row[]): string {
  return lines(rows.map((row) => columns.map(({ value }) => inOneCell(value(row)))));
}

function lines(records: readonly (readonly (string | number)[])[]): string {
  return stringify(
    records.map((record) => [...record]),
    { record_delimiter: "\r\n", quoted_match: /[\r\n]/, escape_formulas: true },
  );
}

/** A list within a cell must not look longer than it is. */
function inOneCell(cell: Cell): string | number {
  if (cell === null) return "";
  if (typeof cell === "string" || typeof cell === "number") return cell;
  return cell.map((part) => part.replaceAll(LIST_SEPARATOR, "；")).join(LIST_SEPARATOR);
}
