import readWorkbook from "read-excel-file/universal";
import { CELLS_MAX, COLUMNS_MAX, LINES_MAX, ROWS_MAX } from "./limits";
import type { Table } from "./office-sheet";
import { UnreadableFile } from "./unreadable-file";
import { errorCells } from "./workbook-errors";
import { damaged, unpackSafely } from "./zip-directory";

const READABLE = /\.(?:xml|rels)$/i;
const ADDRESS = /\br\s*=\s*["']\$?([A-Z]+)\$?(\d+)["']/gi;
const DAY_MINUTES = 24 * 60;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** All sheets of a workbook in their order. Formulas give the value that was saved with them. */
export async function xlsxTables(bytes: Uint8Array): Promise<Table[]> {
  const parts = unpackSafely(bytes);
  for (const [name, content] of parts) if (READABLE.test(name)) refuseWideSheet(content.toString("utf8"));
  const sheets = await readSheets(bytes);
  const errors = errorCells(parts);
  return sheets.map(({ data }, index) => {
    const lines = data.map((row) => row.map(cellText));
    for (const { row, letters, text } of errors[index] ?? [])
      lines[row - 1]?.splice(columnNumber(letters) - 1, 1, text);
    return { format: "xlsx", encoding: null, lines };
  });
}

async function readSheets(bytes: Uint8Array) {
  const copy = new Uint8Array(bytes);
  try {
    return await readWorkbook(copy.buffer, { trim: false });
  } catch {
    throw damaged();
  }
}

/** One cell in the last corner of a sheet makes the reader build every cell before it. */
function refuseWideSheet(xml: string): void {
  if (/\br\s*=\s*["'][^"']*&/.test(xml)) throw damaged();
  let columns = 0;
  let rows = 0;
  for (const [, letters = "", digits = ""] of xml.matchAll(ADDRESS)) {
    columns = Math.max(columns, columnNumber(letters));
    rows = Math.max(rows, Number(digits));
  }
  if (columns <= COLUMNS_MAX && rows <= LINES_MAX && columns * rows <= CELLS_MAX) return;
  throw new UnreadableFile(
    `表の外のセルにも値や書式があるため、読み取れません（${rows.toLocaleString("ja-JP")}行目、${columns}列目まで）。施設の表だけを新しいブックに写して保存し、そのファイルを選んでください。1回に取り込めるのは${ROWS_MAX.toLocaleString("ja-JP")}行までです。`,
  );
}

function columnNumber(letters: string): number {
  return [...letters.slice(0, 8).toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return momentText(cell);
  if (typeof cell === "number") return String(Number(cell.toPrecision(15)));
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell);
}

/** A cell formatted as a time counts from the day before the calendar of Excel begins; 24:00 is a whole day. */
function momentText(moment: Date): string {
  const minutes = Math.round((moment.getTime() - EXCEL_EPOCH) / 60_000);
  if (Number.isNaN(minutes)) return "";
  if (minutes > 2 * DAY_MINUTES) return new Date(EXCEL_EPOCH + minutes * 60_000).toISOString().slice(0, 10);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
