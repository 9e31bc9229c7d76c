import readWorkbook from "read-excel-file/universal";
import { LETTERS_MAX } from "./limits";
import type { Table } from "./office-sheet";
import { errorCells } from "./workbook-errors";
import { columnNumber, refuseHarmful } from "./workbook-limits";
import { damaged, tooLarge, unpackSafely } from "./workbook-parts";

const DAY_MINUTES = 24 * 60;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** All sheets of a workbook in their order. Formulas give the value that was saved with them. */
export async function xlsxTables(bytes: Uint8Array): Promise<Table[]> {
  const parts = await unpackSafely(bytes);
  refuseHarmful(parts);
  const sheets = await readSheets(bytes);
  const errors = errorCells(parts);
  return sheets.map((data, index) => {
    const lines = data.map((row) => row.map(cellText));
    if (lettersOf(lines) > LETTERS_MAX) throw tooLarge();
    for (const { row, letters, text } of errors[index] ?? [])
      lines[row - 1]?.splice(columnNumber(letters) - 1, 1, text);
    return { format: "xlsx", encoding: null, lines };
  });
}

async function readSheets(bytes: Uint8Array) {
  const copy = new Uint8Array(bytes);
  try {
    return rowsOf(await readWorkbook(copy.buffer, { trim: false }));
  } catch {
    throw damaged();
  }
}

/** A sheet of another kind, such as a chart, has none; one that is listed twice would be copied each time. */
function rowsOf(sheets: Awaited<ReturnType<typeof readWorkbook>>) {
  const read = sheets.map(({ data }) => (Array.isArray(data) ? data : []));
  if (new Set(read).size < read.length) throw damaged();
  return read;
}

/** A text that is kept once may stand in every cell. */
function lettersOf(lines: readonly (readonly string[])[]): number {
  return lines.reduce((sum, cells) => cells.reduce((inRow, cell) => inRow + cell.length, sum), 0);
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
