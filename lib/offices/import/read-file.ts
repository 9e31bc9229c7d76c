import { csvTable } from "./csv-table";
import { findHeader, type Header, headerFaults, unknownHeadings, unusedHeadings } from "./header-row";
import { ROWS_MAX } from "./limits";
import type { OfficeRow, OfficeSheet, Table } from "./office-sheet";
import { readRow } from "./read-row";
import { refuseRepeatedIds } from "./repeated-ids";
import { sniff } from "./sniff";
import { UnreadableFile } from "./unreadable-file";
import { xlsxTables } from "./xlsx-tables";

/** Throws `UnreadableFile` alone; everything about single rows and cells is told in the sheet. */
export async function readOfficeFile(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<OfficeSheet> {
  const tables = sniff(file.bytes) === "workbook" ? await xlsxTables(file.bytes) : [csvTable(file.bytes)];
  for (const table of tables) {
    const header = findHeader(table);
    if (header) return sheetOf(table, header);
  }
  throw new UnreadableFile(
    "見出しの行が見つかりません。「名称」「所在地_全国地方公共団体コード」などの見出しを、上から20行までの1行に書いてください。文字が正しく表示されるファイルかどうかも確かめてください。",
  );
}

function sheetOf(table: Table, header: Header): OfficeSheet {
  const written = table.lines.slice(header.line);
  const filled = written.flatMap((cells, index) => (isEmpty(cells) ? [] : [{ cells, line: header.line + index + 1 }]));
  if (filled.length === 0)
    throw new UnreadableFile("見出しの下に施設の行がありません。1行に1つの施設を書いたファイルを選んでください。");
  if (filled.length > ROWS_MAX)
    throw new UnreadableFile(
      `1回に取り込めるのは${ROWS_MAX.toLocaleString("ja-JP")}行までです。いくつかのファイルに分けて取り込んでください。`,
    );
  const rows: OfficeRow[] = filled.map(({ cells, line }) => readRow(header, line, cells));
  return {
    format: table.format,
    encoding: table.encoding,
    headerLine: header.line,
    headers: header.headings,
    unknownHeaders: unknownHeadings(header),
    unusedHeaders: unusedHeadings(header),
    headerFaults: headerFaults(header),
    rows: refuseRepeatedIds(header, rows),
  };
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
