type Parts = ReadonlyMap<string, Buffer>;
export type ErrorCell = { readonly row: number; readonly letters: string; readonly text: string };

/** The reader of workbooks takes a formula that failed for an empty cell. Here they are, for each sheet in its order. */
export function errorCells(parts: Parts): ErrorCell[][] {
  return sheetPaths(parts).map((path) => errorsIn(parts.get(path)?.toString("utf8") ?? ""));
}

function sheetPaths(parts: Parts): string[] {
  const workbook = parts.get("xl/workbook.xml")?.toString("utf8") ?? "";
  const relations = parts.get("xl/_rels/workbook.xml.rels")?.toString("utf8") ?? "";
  const targets = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g)].map(([, attributes = ""]) => [
      attribute(attributes, "Id"),
      attribute(attributes, "Target"),
    ]),
  );
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].map(([, attributes = ""]) => {
    const target = targets.get(attribute(attributes, "\\w+:id")) ?? "";
    return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  });
}

function errorsIn(xml: string): ErrorCell[] {
  return [...xml.matchAll(/<(?:\w+:)?c\s([^>]*\bt\s*=\s*["']e["'][^>]*)>/g)].flatMap((match) => {
    const place = /^([A-Z]+)(\d+)$/.exec(attribute(match[1] ?? "", "r"));
    const after = xml.slice(match.index, match.index + 2000);
    const text = /<(?:\w+:)?v>(#[^<]{1,20})<\//.exec(after)?.[1] ?? "#ERROR!";
    return place ? [{ letters: place[1] ?? "", row: Number(place[2]), text }] : [];
  });
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
}
