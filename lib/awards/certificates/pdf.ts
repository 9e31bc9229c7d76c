import "server-only";
import { isProduction } from "@/lib/env";
import { formatWareki } from "@/lib/japan/wareki";
import { closeSheet, openSheet, write } from "@/lib/pdf/sheet";
import { fingerprint } from "@/lib/receipts/fingerprint";
import { type Certificate, citation } from "./certificate";

const DEMO_NOTICE =
  "これは機能を確かめるためのデモ環境で作られた表彰状です。受賞者と取組は架空のもので、何の効力もありません。";

/** 表彰状: one tagged A4 page. It is dated by the approval, so that the same decision always gives the same paper. */
export function certificatePdf(certificate: Certificate): Promise<Buffer> {
  const { award, prizeName, categoryName, recipientName, title, approver, approvedOn } = certificate;
  const sheet = openSheet({ title: `表彰状　${prizeName}　${recipientName}`, createdAt: new Date(approvedOn) });
  const middle = { tag: "P", align: "center" } as const;
  if (!isProduction()) write(sheet, DEMO_NOTICE, { tag: "P", isBold: true, after: 0 });
  sheet.doc.y += 60;
  write(sheet, "表彰状", { tag: "H1", size: 40, isBold: true, align: "center", after: 28 });
  write(sheet, prizeName, { ...middle, size: 22, isBold: true, after: 4 });
  write(sheet, categoryName, { ...middle, size: 14, after: 36 });
  write(sheet, `${recipientName}　殿`, { ...middle, size: 22, isBold: true, after: 24 });
  write(sheet, `取組「${title}」`, { ...middle, size: 14, after: 24 });
  write(sheet, citation(certificate), { tag: "P", size: 14, after: 48 });
  write(sheet, formatWareki(approvedOn), { tag: "P", size: 14, after: 8 });
  write(sheet, approver, { tag: "P", size: 18, isBold: true, align: "right", after: 40 });
  write(sheet, `受付番号：${certificate.number}　決定の照合コード：${fingerprint(certificate.sha256)}`, {
    tag: "P",
    size: 9,
  });
  return closeSheet(sheet, award);
}
