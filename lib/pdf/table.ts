import "server-only";
import { fontFiles } from "./fonts";
import { printable } from "./printable";
import { BODY_GAP, BODY_SIZE, decorate, LEFT, roomLeft, type Sheet, WIDTH } from "./sheet";

export type TableRow = { readonly label: string; readonly value: string };

const LABEL_WIDTH = 190;
const GAP = 16;
const PADDING = 5;

type TableStyle = { readonly labelWidth?: number; readonly padding?: number };

/** Two columns, one row for each fact; a row moves to the next page whole where it fits there. */
export function table(sheet: Sheet, rows: readonly TableRow[], style: TableStyle = {}): void {
  const { doc, tree } = sheet;
  const element = doc.struct("Table");
  tree.add(element);
  for (const row of rows) addRow(sheet, element, row, style);
  element.end();
  rule(sheet);
  doc.y += 14;
}

function addRow(sheet: Sheet, element: PDFKit.PDFStructureElement, row: TableRow, style: TableStyle): void {
  const { labelWidth = LABEL_WIDTH, padding = PADDING } = style;
  const [label, value] = [printable(row.label), printable(row.value)];
  const { doc } = sheet;
  const valueWidth = WIDTH - labelWidth - GAP;
  const height = Math.max(
    heightOf(sheet, fontFiles.bold, label, labelWidth),
    heightOf(sheet, fontFiles.regular, value, valueWidth),
  );
  if (height + 2 * padding > roomLeft(sheet)) doc.addPage();
  rule(sheet);
  const page = doc.page;
  const top = doc.y + padding;

  const cells = doc.struct("TR");
  element.add(cells);
  const cell = (font: string, text: string, x: number, width: number) => () => {
    doc.font(font).fontSize(BODY_SIZE).fillColor("#1a1a1c");
    doc.text(text, x, top, { width, lineGap: BODY_GAP });
  };
  cells.add(
    doc.struct("TH", Object.assign({ title: label }, { scope: "Row" }), cell(fontFiles.bold, label, LEFT, labelWidth)),
  );
  cells.add(doc.struct("TD", {}, cell(fontFiles.regular, value, LEFT + labelWidth + GAP, valueWidth)));
  cells.end();
  // A value longer than a page has gone on by itself.
  doc.y = page === doc.page ? top + height + padding : doc.y + padding;
}

function heightOf({ doc }: Sheet, font: string, text: string, width: number): number {
  doc.font(font).fontSize(BODY_SIZE);
  return doc.heightOfString(text || " ", { width, lineGap: BODY_GAP });
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
