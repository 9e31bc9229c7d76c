import "server-only";
import { fontFiles } from "./fonts";
import { printable } from "./printable";
import { BODY_GAP, decorate, LEFT, roomLeft, type Sheet, WIDTH } from "./sheet";

export type Grid = {
  readonly head: readonly string[];
  /** The first cell names its row. */
  readonly rows: readonly (readonly string[])[];
};

const SIZE = 9;
const PADDING = 3;
const GAP = 8;

/** A table with a head: it is drawn again on each page, and read out once. */
export function grid(sheet: Sheet, { head, rows }: Grid): void {
  const { doc, tree } = sheet;
  const element = doc.struct("Table");
  tree.add(element);
  addRow(sheet, element, head, "head");
  for (const row of rows) {
    if (heightOf(sheet, row) + 2 * PADDING > roomLeft(sheet)) {
      doc.addPage();
      decorate(sheet, "Pagination", () => drawRow(sheet, head));
    }
    addRow(sheet, element, row, "body");
  }
  element.end();
  rule(sheet);
  doc.y += 14;
}

/** The first column has room for words, the others for figures. */
function widthsOf(count: number): readonly number[] {
  const first = count > 2 ? WIDTH * 0.28 : WIDTH * 0.6;
  const other = (WIDTH - first) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, index) => (index === 0 ? first : other));
}

type Place = { readonly x: number; readonly width: number; readonly align: "left" | "right" };

function placesOf(count: number): readonly Place[] {
  let x = LEFT;
  return widthsOf(count).map((width, index) => {
    const place = { x, width: width - GAP, align: index === 0 ? "left" : "right" } as const;
    x += width;
    return place;
  });
}

function addRow(
  sheet: Sheet,
  table: PDFKit.PDFStructureElement,
  cells: readonly string[],
  kind: "head" | "body",
): void {
  const { doc } = sheet;
  const height = heightOf(sheet, cells);
  if (height + 2 * PADDING > roomLeft(sheet)) doc.addPage();
  rule(sheet);
  const top = doc.y + PADDING;
  const row = doc.struct("TR");
  table.add(row);
  placesOf(cells.length).forEach((place, index) => {
    const isHead = kind === "head" || index === 0;
    const text = cells[index] ?? "";
    const draw = () => drawCell(sheet, text, { ...place, top, isBold: isHead });
    const facts = Object.assign({ title: printable(text) }, { scope: kind === "head" ? "Column" : "Row" });
    row.add(isHead ? doc.struct("TH", facts, draw) : doc.struct("TD", {}, draw));
  });
  row.end();
  doc.y = top + height + PADDING;
}

function drawRow(sheet: Sheet, cells: readonly string[]): void {
  const top = sheet.doc.y + PADDING;
  const height = heightOf(sheet, cells);
  placesOf(cells.length).forEach((place, index) => {
    drawCell(sheet, cells[index] ?? "", { ...place, top, isBold: true });
  });
  sheet.doc.y = top + height + PADDING;
}

type Drawn = Place & { readonly top: number; readonly isBold: boolean };

function drawCell({ doc }: Sheet, text: string, { x, width, align, top, isBold }: Drawn): void {
  doc
    .font(isBold ? fontFiles.bold : fontFiles.regular)
    .fontSize(SIZE)
    .fillColor("#1a1a1c");
  doc.text(printable(text), x, top, { width, align, lineGap: BODY_GAP });
}

function heightOf({ doc }: Sheet, cells: readonly string[]): number {
  doc.font(fontFiles.bold).fontSize(SIZE);
  const places = placesOf(cells.length);
  const heights = cells.map((cell, index) =>
    doc.heightOfString(printable(cell) || " ", { width: places[index]?.width ?? WIDTH, lineGap: BODY_GAP }),
  );
  return Math.max(...heights);
}

function rule(sheet: Sheet): void {
  const { doc } = sheet;
  decorate(sheet, "Layout", () => {
    doc
      .moveTo(LEFT, doc.y)
      .lineTo(LEFT + WIDTH, doc.y)
      .lineWidth(0.5)
      .strokeColor("#949494")
      .stroke();
  });
}
