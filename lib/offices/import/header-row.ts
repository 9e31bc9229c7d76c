import { cellName, columnLetters } from "./cell-name";
import type { Column } from "./columns/column";
import { findColumn } from "./headings";
import { HEADER_WITHIN_ROWS } from "./limits";
import type { Fault, Table } from "./office-sheet";

export type Header = {
  /** Row number. */
  readonly line: number;
  readonly headings: readonly string[];
  readonly columns: readonly (Column | null)[];
};

const ENOUGH = 3;

/** The first row with several known headings; titles, dates and notes may stand above it. */
export function findHeader(table: Table): Header | null {
  for (const [index, cells] of table.lines.slice(0, HEADER_WITHIN_ROWS).entries()) {
    const columns = cells.map((cell) => (cell.trim() === "" ? null : findColumn(cell)));
    const known = columns.filter((column) => column !== null && column.kind !== "unused").length;
    const written = cells.filter((cell) => cell.trim() !== "").length;
    if (known >= ENOUGH || (known >= 2 && known * 2 >= written))
      return { line: index + 1, headings: cells.map((cell) => cell.trim()), columns };
  }
  return null;
}

/** With the columns that have values but no heading. */
export function unknownHeadings({ headings, columns }: Header, lines: readonly (readonly string[])[]): string[] {
  return headings.flatMap((heading, index) => {
    if (columns[index] !== null) return [];
    if (heading !== "") return [heading];
    return lines.some((cells) => (cells[index] ?? "").trim() !== "") ? [`${columnLetters(index)}列（見出しなし）`] : [];
  });
}

export function unusedHeadings({ headings, columns }: Header): string[] {
  return headings.filter((heading, index) => heading !== "エラー" && columns[index]?.kind === "unused");
}

export function headerFaults(header: Header): Fault[] {
  return [...twice(header), ...missing(header)];
}

/** What a column fills: two columns of one heading cannot both be right. */
function targetOf(column: Column): string | null {
  if (column.kind === "answer") return column.field;
  if (column.kind === "flag") return `${column.field}:${column.code}`;
  return column.kind === "part" ? column.part : null;
}

function twice({ line, headings, columns }: Header): Fault[] {
  const first = new Map<string, number>();
  return columns.flatMap((column, index) => {
    const target = column && targetOf(column);
    if (!target) return [];
    const before = first.get(target);
    if (before === undefined) {
      first.set(target, index);
      return [];
    }
    const heading = headings[index] ?? "";
    const sentence = `${columnLetters(before)}列の「${headings[before]}」と${columnLetters(index)}列の「${heading}」は同じ項目です。どちらか1列だけにしてください。`;
    return [{ line, cell: cellName(index, line), heading, value: heading, field: target, sentence }];
  });
}

function missing({ line, columns }: Header): Fault[] {
  const targets = new Set(columns.map((column) => column && targetOf(column)));
  const fault = (field: string, heading: string): Fault => ({
    line,
    cell: `${line}行目`,
    heading,
    value: "",
    field,
    sentence: `見出し「${heading}」の列がありません。列を加えて、施設ごとに値を書いてください。`,
  });
  const placed = ["municipalityCode", "address", "city", "bodyCode"].some((target) => targets.has(target));
  return [
    ...(targets.has("name") ? [] : [fault("name", "名称")]),
    ...(placed ? [] : [fault("municipalityCode", "所在地_全国地方公共団体コード")]),
  ];
}
