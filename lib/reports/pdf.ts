import "server-only";
import { isProduction } from "@/lib/env";
import { formatDate, formatDateTime } from "@/lib/japan/dates";
import { grid } from "@/lib/pdf/grid";
import { closeSheet, openSheet, type Sheet, write } from "@/lib/pdf/sheet";
import { headingOf, inWords, type Report, type ReportTable } from "./report";

const DEMO_NOTICE = "これは機能を確かめるためのデモ環境の集計です。元になった手続きは架空のものです。";

/** 月次報告: the sentences and tables of the screen, in a document whose structure can be read out. */
export async function reportPdf({ title, asOf, sections }: Report, createdAt: Date): Promise<Uint8Array> {
  const sheet = openSheet({ title, createdAt });
  write(sheet, "地方創生テレワークポータル", { tag: "P", after: 2 });
  write(sheet, title, { tag: "H1", size: 20, isBold: true, after: 8 });
  if (!isProduction()) write(sheet, DEMO_NOTICE, { tag: "P", isBold: true, after: 10 });
  write(sheet, `${formatDate(asOf)}までの記録の集計です。記録が後から訂正されると、数字が変わることがあります。`, {
    tag: "P",
  });
  write(sheet, `作成日時：${formatDateTime(createdAt)}（日本時間）`, { tag: "P", after: 14 });
  for (const section of sections) {
    for (const table of section.tables) writeTable(sheet, table);
  }
  return closeSheet(sheet, title);
}

function writeTable(sheet: Sheet, { title, summary, rowHeading, columns, rows, notes }: ReportTable): void {
  write(sheet, title, { tag: "H2", size: 13, isBold: true });
  write(sheet, summary, { tag: "P", after: 8 });
  if (rows.length > 0)
    grid(sheet, {
      head: [rowHeading, ...columns.map(headingOf)],
      rows: rows.map(({ label, values }) => [
        label,
        ...columns.map(({ unit }, index) => inWords(values[index] ?? null, unit)),
      ]),
    });
  for (const note of notes) write(sheet, `注：${note}`, { tag: "P", size: 9, after: 14 });
}
