import { csvTable } from "./csv-table";
import { findHeader, type Header, headerFaults, unknownHeadings, unusedHeadings } from "./header-row";
import { COLUMNS_MAX, ROWS_MAX } from "./limits";
import type { OfficeRow, OfficeSheet, Table } from "./office-sheet";
import { readRow } from "./read-row";
import { refuseRepeatedIds } from "./repeated-ids";
import { sniff } from "./sniff";
import { tooManyRows, UnreadableFile } from "./unreadable-file";
import { xlsxTables } from "./xlsx-tables";

/** Throws `UnreadableFile` alone; everything about single rows and cells is told in the sheet. */
export async function readOfficeFile(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<OfficeSheet> {
  const tables = sniff(file.bytes) === "workbook" ? await xlsxTables(file.bytes) : [csvTable(file.bytes)];
  for (const table of tables.map(withoutEmptyEnds)) {
    const header = findHeader(table);
    if (header) return sheetOf(table, header);
  }
  throw new UnreadableFile(
    "見出しの行が見つかりません。「名称」「所在地_全国地方公共団体コード」などの見出しを、上から20行までの1行に書いてください。文字が正しく表示されるファイルかどうかも確かめてください。",
  );
}

function sheetOf(table: Table, header: Header): OfficeSheet {
  const written = table.lines.slice(header.line);
  const filled = written.flatMap((cells, index) =>
    cells.length === 0 ? [] : [{ cells, line: header.line + index + 1 }],
  );
  if (filled.length === 0)
    throw new UnreadableFile("見出しの下に施設の行がありません。1行に1つの施設を書いたファイルを選んでください。");
  if (filled.length > ROWS_MAX) throw tooManyRows();
  if (header.headings.length > COLUMNS_MAX)
    throw new UnreadableFile(`列は${COLUMNS_MAX}までです。施設の表だけを残したファイルを選んでください。`);
  const rows: OfficeRow[] = filled.map(({ cells, line }) => readRow(header, line, cells));
  return {
    format: table.format,
    encoding: table.encoding,
    headerLine: header.line,
    headers: header.headings,
    unknownHeaders: unknownHeadings(header, written),
    unusedHeaders: unusedHeadings(header),
    headerFaults: headerFaults(header),
    rows: refuseRepeatedIds(header, rows),
  };
}

/** Spreadsheets save every row as long as the longest one. */
function withoutEmptyEnds(table: Table): Table {
  const lines = table.lines.map((cells) => cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== "") + 1));
  return { ...table, lines };
}
