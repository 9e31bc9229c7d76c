import { CELLS_MAX, COLUMNS_MAX, LINES_MAX, ROWS_MAX, ZIP_ENTRIES_MAX } from "./limits";
import { UnreadableFile } from "./unreadable-file";
import { damaged, tooLarge } from "./workbook-parts";
import { hasLongPiece } from "./xml-pieces";

const READABLE = /\.(?:xml|rels)$/i;
const PLACE = /(?<!\sxmlns:)\br\s*=\s*["']([^"']*)["']/g;
const CELL = /^([A-Z]{1,3})(\d{1,7})$/;
const ROW = /^\d{1,7}$/;
/** Excel takes 255 letters; the reader needs quadratic time for each. */
const LONG_FORMAT = /formatCode\s*=\s*(?:"[^"]{256}|'[^']{256})/;
/** No sheet stands outside of `xl`, where other programs keep parts of any length. */
const SHEET_ELSEWHERE = /Target\s*=\s*(?:["']\/(?!xl\/)|["'][^"'&]*&)/;
/** Each of the one is looked for among all of the other. */
const LISTS: ReadonlyMap<string, RegExp> = new Map([
  ["xl/workbook.xml", /sheet\s/g],
  ["xl/_rels/workbook.xml.rels", /Relationship\s/g],
]);

/** Before a library sees the parts of a workbook: nothing in them may make it build or compare without end. */
export function refuseHarmful(parts: ReadonlyMap<string, Buffer>): void {
  let cells = 0;
  for (const [name, content] of parts) {
    if (!READABLE.test(name)) continue;
    const xml = content.toString("utf8");
    if (name.startsWith("xl/") && hasLongPiece(xml)) throw tooLarge();
    if (LONG_FORMAT.test(xml)) throw damaged();
    refuseList(name, xml);
    cells += cellsOf(xml);
    if (cells > 2 * CELLS_MAX) throw tooLarge();
  }
}

function refuseList(name: string, xml: string): void {
  const sign = LISTS.get(name);
  if (sign === undefined) return;
  if ((xml.match(sign)?.length ?? 0) > ZIP_ENTRIES_MAX) throw tooLarge();
  if (SHEET_ELSEWHERE.test(xml)) throw damaged();
}

/** One cell in the last corner of a sheet makes the reader build every cell before it, and one row every row. */
function cellsOf(xml: string): number {
  const isSheet = xml.includes("sheetData");
  let columns = 0;
  let rows = 0;
  for (const [, place = ""] of xml.matchAll(PLACE)) {
    const [, letters = "", digits = ""] = CELL.exec(place) ?? [];
    if (isSheet && letters === "" && !ROW.test(place)) throw damaged();
    columns = Math.max(columns, columnNumber(letters));
    rows = Math.max(rows, Number(isSheet && letters === "" ? place : digits));
  }
  if (columns <= COLUMNS_MAX && rows <= LINES_MAX && columns * rows <= CELLS_MAX) return columns * rows;
  throw new UnreadableFile(
    `表の外のセルにも値や書式があるため、読み取れません（${rows.toLocaleString("ja-JP")}行目、${columns}列目まで）。施設の表だけを新しいブックに写して保存し、そのファイルを選んでください。1回に取り込めるのは${ROWS_MAX.toLocaleString("ja-JP")}行までです。`,
  );
}

export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
