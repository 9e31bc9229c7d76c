import { type ZipPart, zip } from "./zip";

/** A date or a time is a number with a style; a formula carries its last result; rich text stands in runs. */
type WorkbookCell =
  | string
  | number
  | boolean
  | null
  | { readonly day: number }
  | { readonly time: number }
  | { readonly formula: string; readonly result: string | number }
  | { readonly rich: readonly string[]; readonly reading?: string }
  | { readonly inline: string }
  /** A name that the document type at the head of the sheet explains. */
  | { readonly entity: string }
  | { readonly error: string };

export type WorkbookSheet = readonly (readonly WorkbookCell[])[];

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export function workbook(sheets: readonly WorkbookSheet[], more: readonly ZipPart[] = [], doctype = ""): Uint8Array {
  return zip(workbookParts(sheets, more, doctype));
}

/** A part of `more` takes the place of the one of its name. */
export function workbookParts(
  sheets: readonly WorkbookSheet[],
  more: readonly ZipPart[] = [],
  doctype = "",
): readonly ZipPart[] {
  const strings: string[] = [];
  const parts = sheets.map((rows, index) => sheetPart(rows, index, strings, doctype));
  const shared = `${HEAD}<sst ${MAIN}>${strings.map((item) => `<si>${item}</si>`).join("")}</sst>`;
  const all = [...frame(sheets.length), ...parts, { name: "xl/sharedStrings.xml", content: shared }, ...more];
  return [...new Map(all.map((part) => [part.name, part])).values()];
}

function frame(count: number): ZipPart[] {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const sheets = numbers.map((n) => `<sheet name="表${n}" sheetId="${n}" r:id="rId${n}"/>`).join("");
  const relations = numbers.map(
    (n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  const styles = `<Relationship Id="rId99" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId98" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>`;
  return [
    { name: "[Content_Types].xml", content: `${HEAD}<Types xmlns="${PACKAGE}/content-types"/>` },
    {
      name: "_rels/.rels",
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `${HEAD}<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${sheets}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}${styles}</Relationships>`,
    },
    {
      name: "xl/styles.xml",
      content: `${HEAD}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    },
  ];
}

function sheetPart(rows: WorkbookSheet, index: number, strings: string[], doctype: string): ZipPart {
  const lines = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, at) => cellXml(cell, `${letters(at)}${row + 1}`, strings)).join("")}</row>`,
  );
  return {
    name: `xl/worksheets/sheet${index + 1}.xml`,
    content: `${HEAD}${doctype}<worksheet ${MAIN}><sheetData>${lines.join("")}</sheetData></worksheet>`,
  };
}

function cellXml(cell: WorkbookCell, r: string, strings: string[]): string {
  if (cell === null) return "";
  if (typeof cell === "string") return shared(`<t xml:space="preserve">${escaped(cell)}</t>`, r, strings);
  if (typeof cell === "number") return `<c r="${r}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${r}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if ("day" in cell) return `<c r="${r}" s="1"><v>${cell.day}</v></c>`;
  if ("time" in cell) return `<c r="${r}" s="2"><v>${cell.time}</v></c>`;
  if ("error" in cell) return `<c r="${r}" t="e"><v>${cell.error}</v></c>`;
  if ("inline" in cell) return `<c r="${r}" t="inlineStr"><is><t>${escaped(cell.inline)}</t></is></c>`;
  if ("entity" in cell) return `<c r="${r}" t="inlineStr"><is><t>&${cell.entity};</t></is></c>`;
  if ("rich" in cell) {
    const runs = cell.rich.map((run) => `<r><rPr><b/></rPr><t>${escaped(run)}</t></r>`).join("");
    const reading = cell.reading ? `<rPh sb="0" eb="1"><t>${cell.reading}</t></rPh>` : "";
    return shared(`${runs}${reading}`, r, strings);
  }
  const type = typeof cell.result === "string" ? ' t="str"' : "";
  return `<c r="${r}"${type}><f>${escaped(cell.formula)}</f><v>${cell.result}</v></c>`;
}

/** Excel keeps its texts in one table apart. */
function shared(item: string, r: string, strings: string[]): string {
  strings.push(item);
  return `<c r="${r}" t="s"><v>${strings.length - 1}</v></c>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
