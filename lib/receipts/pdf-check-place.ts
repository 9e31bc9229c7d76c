import "server-only";
import { create } from "qrcode";
import { fontFiles } from "@/lib/pdf/fonts";
import { BODY_SIZE, LEFT, roomLeft, type Sheet, WIDTH, write } from "@/lib/pdf/sheet";

const SIDE = 84;

/** Where anyone can hold this receipt against what was sent: as words, as a link and as a QR code without personal data. */
export function checkPlace(sheet: Sheet, url: string): void {
  const { doc, tree } = sheet;
  if (roomLeft(sheet) < SIDE + 40) doc.addPage();
  write(sheet, "この受付証の確かめ方", { tag: "H2", size: 13, isBold: true });
  const top = doc.y;
  const width = WIDTH - SIDE - 24;
  write(
    sheet,
    "次のページで受付番号と照合コードを入力すると、この受付証が本物であることを、どなたでも確かめられます。",
    {
      tag: "P",
      width,
    },
  );
  const link = () => {
    doc.font(fontFiles.regular).fontSize(BODY_SIZE).fillColor("#0017c1");
    doc.text(url, LEFT, doc.y, { width, link: url, underline: true });
  };
  tree.add(doc.struct("P", {}, [doc.struct("Link", { alt: `受付証の確認：${url}` }, link)]));
  const left = LEFT + WIDTH - SIDE;
  const figure = { alt: `受付証の確認のページ（${url}）を開くQRコード` };
  const box = { bbox: [left, top, left + SIDE, top + SIDE] };
  tree.add(doc.struct("Figure", Object.assign(figure, box), () => drawCode(doc, url, left, top)));
  doc.x = LEFT;
  doc.y = Math.max(doc.y, top + SIDE) + 18;
}

function drawCode(doc: PDFKit.PDFDocument, text: string, left: number, top: number): void {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  const unit = SIDE / size;
  for (const [at, isDark] of data.entries()) {
    if (isDark) doc.rect(left + (at % size) * unit, top + Math.floor(at / size) * unit, unit, unit);
  }
  doc.fill("#000000");
}
