type Parts = ReadonlyMap<string, Buffer>;
export type ErrorCell = { readonly row: number; readonly letters: string; readonly text: string };

/** The text comes from anybody: no pattern may run on from one tag into the next, or it takes quadratic time. */
const RELATION = /<(?:\w+:)?Relationship\s([^<>]*)>/g;
const SHEET = /<(?:\w+:)?sheet\s([^<>]*)>/g;
const CELL_OR_VALUE = /<(?:\w+:)?(?:c\s([^<>]*)|v>(#[^<]{1,20})<\/)/g;
const IS_ERROR = /(?:^|\s)t\s*=\s*["']e["']/;

/** The reader of workbooks takes a formula that failed for an empty cell. Here they are, for each sheet in its order. */
export function errorCells(parts: Parts): ErrorCell[][] {
  return sheetPaths(parts).map((path) => errorsIn(parts.get(path)?.toString("utf8") ?? ""));
}

function sheetPaths(parts: Parts): string[] {
  const workbook = parts.get("xl/workbook.xml")?.toString("utf8") ?? "";
  const relations = parts.get("xl/_rels/workbook.xml.rels")?.toString("utf8") ?? "";
  const targets = new Map(
    [...relations.matchAll(RELATION)].map(([, attributes = ""]) => [
      attribute(attributes, "Id"),
      attribute(attributes, "Target"),
    ]),
  );
  return [...workbook.matchAll(SHEET)].map(([, attributes = ""]) => {
    const target = targets.get(attribute(attributes, "\\w+:id")) ?? "";
    return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  });
}

/** What a cell shows stands between its tag and the tag of the next one. */
function errorsIn(xml: string): ErrorCell[] {
  const errors = new Map<string, ErrorCell>();
  let open: ErrorCell | null = null;
  for (const [, attributes, text] of xml.matchAll(CELL_OR_VALUE)) {
    if (attributes !== undefined) open = IS_ERROR.test(attributes) ? placeOf(attribute(attributes, "r")) : null;
    else if (open !== null && text !== undefined) open = showing(open, text);
    if (open !== null) errors.set(`${open.letters}${open.row}`, open);
  }
  return [...errors.values()];
}

function showing(cell: ErrorCell, text: string): ErrorCell {
  return { ...cell, text };
}

function placeOf(address: string): ErrorCell | null {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return letters === undefined ? null : { letters, row: Number(digits), text: "#ERROR!" };
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
}
