import { OFFICE_NAME } from "@/lib/office-name";
import "server-only";
import PDFDocument from "pdfkit";
import { fontFiles } from "./fonts";
import { printable } from "./printable";

/** A tagged A4 document being written from top to bottom (PDF/UA): every text has its place in the structure tree. */
export type Sheet = {
  readonly doc: PDFKit.PDFDocument;
  readonly tree: PDFKit.PDFStructureElement;
};

export const LEFT = 56;
export const WIDTH = 595.28 - 2 * LEFT;
const TOP = 56;
const BOTTOM = 64;
export const BODY_SIZE = 10;
export const BODY_GAP = 1.5;

type SheetFacts = { readonly title: string; readonly createdAt: Date };

export function openSheet({ title, createdAt }: SheetFacts): Sheet {
  const options: PDFKit.PDFDocumentOptions = {
    size: "A4",
    margins: { top: TOP, bottom: BOTTOM, left: LEFT, right: LEFT },
    font: fontFiles.regular,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: "ja-JP",
    bufferPages: true,
    info: { Title: title, Author: OFFICE_NAME, CreationDate: createdAt, ModDate: createdAt },
  };
  // The types of the library do not know this standard yet.
  const doc = new PDFDocument(Object.assign(options, { subset: "PDF/UA" }));
  const tree = doc.struct("Document");
  doc.addStructure(tree);
  return { doc, tree };
}

export function roomLeft({ doc }: Sheet): number {
  return doc.page.height - BOTTOM - doc.y;
}

type TextStyle = {
  readonly tag: "H1" | "H2" | "P";
  readonly size?: number;
  readonly isBold?: boolean;
  readonly after?: number;
  readonly width?: number;
  readonly align?: "left" | "center" | "right";
};

export function write(sheet: Sheet, text: string, style: TextStyle): void {
  const { doc, tree } = sheet;
  const { tag, size = BODY_SIZE, isBold = false, after = 6, width = WIDTH, align = "left" } = style;
  if (tag === "H2" && roomLeft(sheet) < 90) doc.addPage();
  const draw = () => {
    doc
      .font(isBold ? fontFiles.bold : fontFiles.regular)
      .fontSize(size)
      .fillColor("#1a1a1c");
    doc.text(printable(text), LEFT, doc.y, { width, align, lineGap: BODY_GAP });
  };
  tree.add(doc.struct(tag, {}, draw));
  doc.y += after;
}

/** What only decorates is kept out of the structure tree. */
export function decorate({ doc }: Sheet, type: "Layout" | "Pagination", draw: () => void): void {
  doc.markContent("Artifact", { type });
  draw();
  doc.endMarkedContent();
}

/** Ends the document: a line with the page number at the foot of each page. */
export async function closeSheet(sheet: Sheet, footer: string): Promise<Buffer> {
  const { doc, tree } = sheet;
  tree.end();
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    const line = `${footer}　${page - start + 1} / ${count} ページ`;
    decorate(sheet, "Pagination", () => {
      doc.font(fontFiles.regular).fontSize(8).fillColor("#4d4d4d");
      doc.text(line, LEFT, doc.page.height - 40, { width: WIDTH, align: "right", lineBreak: false });
    });
  }
  doc.end();
  const parts: Buffer[] = [];
  for await (const part of doc) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}
