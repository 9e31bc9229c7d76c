import { expect, it } from "vitest";
import { certificatePdf } from "@/lib/awards/certificates/pdf";
import { pdfObjects, pdfText } from "@/tests/support/pdf-text";

const paper = {
  award: "地方創生テレワークアワード",
  prizeName: "地方創生担当大臣賞",
  categoryName: "地域課題解決部門",
  recipientName: "長野県富士見町",
  entrantName: "見本の会社",
  title: "山あいの町で続く、二拠点の開発チーム",
  number: "A-2026-7K3M9X",
  approver: "内閣府特命担当大臣",
  approvedOn: "2026-11-02",
  sha256: "0123456789abcdef".repeat(4),
} as const;

it("is a tagged page in Japanese with its fonts in it, whose text can be read out", async () => {
  const pdf = await certificatePdf(paper);
  const all = [...pdfObjects(pdf).values()].map(({ dictionary }) => dictionary).join("\n");
  expect(all).toMatch(/\/MarkInfo[^>]*\/Marked true|\/MarkInfo \d+ 0 R/);
  expect(all).toContain("/StructTreeRoot");
  expect(all).toContain("/Lang (ja-JP)");
  expect(all).toContain("/DisplayDocTitle true");
  expect(all).toContain("/S /H1");
  expect(all).toMatch(/\/FontFile[23] \d+ 0 R/);
  expect(all.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  const streams = [...pdfObjects(pdf).values()].map(({ stream }) => stream).join("\n");
  expect(streams).toContain("<pdfuaid:part>1</pdfuaid:part>");
  const text = pdfText(pdf);
  for (const said of ["表彰状", "地方創生担当大臣賞", "長野県富士見町　殿", "貴自治体が見本の会社", "令和8年11月2日"])
    expect(text).toContain(said);
  expect(text).not.toContain("\ufffd");
});

it("is the same to the byte each time", async () => {
  expect((await certificatePdf(paper)).equals(await certificatePdf(paper))).toBe(true);
});
