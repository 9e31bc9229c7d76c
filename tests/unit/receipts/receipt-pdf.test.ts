import { describe, expect, it } from "vitest";
import { CONSENTS } from "@/lib/declarations/consents";
import { answerRows } from "@/lib/declarations/presentation";
import { printable } from "@/lib/pdf/printable";
import type { SealedContent } from "@/lib/receipts/content";
import { receiptPdf } from "@/lib/receipts/pdf";
import { wholeAnswers } from "@/tests/factories/answers";
import { pdfObjects, pdfText } from "@/tests/support/pdf-text";

const SHA = "3f2a09bc71de5a4088e1".padEnd(64, "0");

const content: SealedContent = {
  flow: "declaration",
  number: "D-2026-7K3M9X",
  ordinal: 2,
  formVersion: "declaration-2026-11",
  channel: "web",
  sealedAt: "2026-11-22T10:04:15.000Z",
  answers: {},
  rows: answerRows(wholeAnswers),
  consents: CONSENTS.map(({ key, version, label }) => ({ key, version, label })),
  attachments: [{ id: "1", field: "logo", fileName: "ロゴ.png", size: 12_345, sha256: "ab".repeat(32) }],
};

const withRow = (value: string): SealedContent => ({
  ...content,
  rows: [{ section: "取組の内容", field: "efforts", label: "取組内容", value, isPublic: true }],
});

describe("the receipt", () => {
  it("says what was received, when, and how to check it", async () => {
    const text = pdfText(await receiptPdf({ content, sha256: SHA }));

    for (const said of [
      "受付証",
      "D-2026-7K3M9X",
      "2026年11月22日 19:04（日本時間）",
      "第2版",
      "3F2A-09BC-71DE-5A40-88E1",
      SHA,
      "http://localhost:3000/receipts",
      "デモ環境",
      "株式会社みどり工房",
      "tanto@midori-kobo.example.jp",
      "個人情報の取扱いに同意します",
      "ロゴ.png",
      "12,345バイト",
      "1 / 3 ページ",
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain("\ufffd");
  });

  it("is a document that assistive technology can read", async () => {
    const pdf = await receiptPdf({ content, sha256: SHA });
    const objects = [...pdfObjects(pdf).values()].map(({ dictionary, stream }) => `${dictionary}\n${stream}`);
    const whole = objects.join("\n");

    expect(pdf.subarray(0, 8).toString()).toBe("%PDF-1.7");
    expect(whole).toContain("/Lang (ja-JP)");
    expect(whole).toContain("/DisplayDocTitle true");
    expect(whole).toContain("/Marked true");
    expect(whole).toContain("<pdfuaid:part>1</pdfuaid:part>");
    for (const tag of ["Document", "H1", "H2", "P", "Table", "TR", "TH", "TD", "Link", "Figure"]) {
      expect(whole).toContain(`/S /${tag}\n`);
    }
    expect(whole.match(/\/S \/TH\n/g)?.length).toBe(whole.match(/\/Scope \/Row/g)?.length);
    expect(whole).not.toMatch(/\/BaseFont \/Helvetica/);
    expect(whole.match(/\/FontFile2 /g)).toHaveLength(2);
  });

  it("is the same document every time", async () => {
    const [first, second] = [await receiptPdf({ content, sha256: SHA }), await receiptPdf({ content, sha256: SHA })];

    expect(pdfText(first)).toBe(pdfText(second));
    expect(first.byteLength).toBe(second.byteLength);
  });

  it("is small, and quick enough to be made on demand", async () => {
    const begun = performance.now();
    const pdf = await receiptPdf({ content, sha256: SHA });

    expect(pdf.byteLength).toBeLessThan(200_000);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});

describe("hostile content", () => {
  it.each([
    ["emoji and family", "😀👨‍👩‍👧 です"],
    ["control characters", "a\u0000b\u0007c\u001b[31m"],
    ["bidirectional controls", "abc\u202ecba\u2066"],
    ["a lone surrogate", "abc\ud800def"],
    ["markup", "<script>alert(1)</script>"],
    ["PDF syntax", ") Tj ET endstream endobj (("],
    ["rare and old characters", "𠮷野家の髙橋・﨑"],
    ["a private character", "\ue000"],
    ["one word of 5,000 letters", "x".repeat(5_000)],
    ["5,000 characters", "長".repeat(5_000)],
    ["400 lines", "行\n".repeat(400)],
    ["nothing", ""],
  ])("%s becomes a readable page", async (_what, value) => {
    const pdf = await receiptPdf({ content: withRow(value), sha256: SHA });

    const text = pdfText(pdf);
    expect(text).toContain("取組内容（公開）");
    expect(text).not.toContain("\ufffd");
    expect(text.replaceAll(/\s/g, "")).toContain(printable(value).replaceAll(/\s/g, "").slice(0, 20));
  });

  it("is marked where the type has no glyph, and says so", async () => {
    const text = pdfText(await receiptPdf({ content: withRow("笑顔😀の町"), sha256: SHA }));

    expect(text).toContain("笑顔〓の町");
    expect(text).toContain("控えのデータ（JSON）に残っています");
  });
});
