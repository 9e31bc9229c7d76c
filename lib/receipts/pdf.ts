import "server-only";
import { baseUrl, isProduction } from "@/lib/env";
import { formatDateTime } from "@/lib/japan/dates";
import { MISSING, printable } from "@/lib/pdf/printable";
import { closeSheet, openSheet, type Sheet, write } from "@/lib/pdf/sheet";
import { table } from "@/lib/pdf/table";
import { routes } from "@/lib/routes";
import type { SealedContent, SealedRow } from "./content";
import { fingerprint } from "./fingerprint";
import { checkPlace } from "./pdf-check-place";

export type Receipt = { readonly content: SealedContent; readonly sha256: string };

const DEMO_NOTICE =
  "これは機能を確かめるためのデモ環境で作られた受付証です。記載された団体、人物、宣言は架空のもので、何の効力もありません。";

/** 受付証: that it was received, when, and every sealed row in the words it was sealed with. */
export async function receiptPdf({ content, sha256 }: Receipt): Promise<Buffer> {
  const sealedAt = new Date(content.sealedAt);
  const name = `受付証 ${content.number}（第${content.ordinal}版）`;
  const sheet = openSheet({ title: name, createdAt: sealedAt });
  write(sheet, "地方創生テレワークポータル", { tag: "P", after: 2 });
  write(sheet, "受付証", { tag: "H1", size: 20, isBold: true, after: 8 });
  if (!isProduction()) write(sheet, DEMO_NOTICE, { tag: "P", isBold: true, after: 10 });
  write(sheet, "次の内容を受け付けました。", { tag: "P", after: 8 });
  table(
    sheet,
    [
      { label: "受付番号", value: content.number },
      { label: "受付日時", value: `${formatDateTime(sealedAt)}（日本時間）` },
      { label: "版", value: `第${content.ordinal}版（様式：${content.formVersion}）` },
      { label: "照合コード", value: fingerprint(sha256) },
      { label: "SHA-256", value: sha256 },
    ],
    { labelWidth: 90 },
  );
  checkPlace(sheet, `${baseUrl()}${routes.receipts()}`);
  answers(sheet, content.rows);
  consents(sheet, content);
  attachments(sheet, content);
  if (content.rows.some((row) => isCut(row.value))) {
    const note = `「${MISSING}」は、この書類の書体にない文字です。送信された文字は、控えのデータ（JSON）に残っています。`;
    write(sheet, note, { tag: "P" });
  }
  return closeSheet(sheet, name);
}

/** One table for each section, in the order in which they were sealed. */
function answers(sheet: Sheet, rows: readonly SealedRow[]): void {
  for (const section of new Set(rows.map((row) => row.section))) {
    heading(sheet, section);
    const own = rows.filter((row) => row.section === section);
    table(
      sheet,
      own.map((row) => ({
        label: `${row.label}（${row.isPublic ? "公開" : "非公開"}）`,
        value: row.value === "" ? "（未入力）" : row.value,
      })),
    );
  }
}

function consents(sheet: Sheet, content: SealedContent): void {
  if (content.consents.length === 0) return;
  heading(sheet, "確認・同意した事項");
  table(
    sheet,
    content.consents.map(({ label, version }) => ({ label, value: `確認・同意しました（${version}の版）` })),
  );
}

function attachments(sheet: Sheet, content: SealedContent): void {
  if (content.attachments.length === 0) return;
  heading(sheet, "添付ファイル");
  table(
    sheet,
    content.attachments.map(({ fileName, size, sha256 }) => ({
      label: fileName,
      value: `${size.toLocaleString("ja-JP")}バイト\nSHA-256：${sha256}`,
    })),
  );
}

function heading(sheet: Sheet, text: string): void {
  write(sheet, text, { tag: "H2", size: 13, isBold: true });
}

function isCut(value: string): boolean {
  return !value.includes(MISSING) && printable(value).includes(MISSING);
}
