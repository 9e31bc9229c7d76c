import { expect, it } from "vitest";
import { readOfficeFile } from "@/lib/offices/import/read-file";
import { UnreadableFile } from "@/lib/offices/import/unreadable-file";
import { csv } from "@/tests/support/office-files/csv";
import { workbook } from "@/tests/support/office-files/workbook";
import type { ZipPart } from "@/tests/support/office-files/zip";

/** Files that keep a reader busy until this test runs into its limit, if it takes more than one look at each letter. */

const HEAD = ["ID", "名称", "所在地_全国地方公共団体コード"];
const ROW = ["1", "森のオフィス", "203629"];
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const MEGABYTES = 2_000_000;
const fill = (text: string) => text.repeat(MEGABYTES / text.length);

const sheet = (name: string, rows: string): ZipPart => ({
  name: `xl/worksheets/${name}.xml`,
  content: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
});

async function readOrRefused(bytes: Uint8Array): Promise<"read" | "refused"> {
  try {
    await readOfficeFile({ name: "x", bytes });
    return "read";
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFile);
    return "refused";
  }
}

/** The part of that name takes the place of the one before it. */
const withPart = (part: ZipPart) => workbook([[HEAD, ROW]], [part]);
const cells = [HEAD, ROW]
  .map((texts, at) => {
    const inRow = texts.map((text, c) => `<c r="${"ABC"[c]}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`);
    return `<row r="${at + 1}">${inRow.join("")}</row>`;
  })
  .join("");

it.each([
  ["cells that stay open", "<c "],
  ["cells that stay open behind a name", "<x:c "],
  ["errors that stay open", '<c t="e" '],
])("a sheet with comments of %s", async (_what, text) => {
  const comment = `<!-- ${text.repeat(200_000 / text.length)} -->`;

  expect(await readOrRefused(withPart(sheet("sheet1", `${comment.repeat(10)}${cells}`)))).toBe("read");
});

it.each([
  ["comment", `<!-- ${fill("<c ")} -->`],
  ["section", `<![CDATA[${fill("a")}]]>`],
  ["tag", `<c a="${fill("<")}"/>`],
  ["text", fill("a")],
])("a sheet with a %s of megabytes", async (_what, piece) => {
  expect(await readOrRefused(withPart(sheet("sheet1", `${piece}${cells}`)))).toBe("refused");
});

it.each([
  ["relations", "xl/_rels/workbook.xml.rels", "<Relationship "],
  ["sheets", "xl/workbook.xml", "<sheet "],
])("%s that stay open", async (_what, name, text) => {
  const root = `<a xmlns="${PACKAGE}"><!-- ${fill(text)} --></a>`;

  expect(await readOrRefused(withPart({ name, content: root }))).toBe("refused");
});

it("as many relations as letters fit", async () => {
  const name = "xl/_rels/workbook.xml.rels";

  expect(await readOrRefused(withPart({ name, content: `<a>${fill('<Relationship Id="a"/>')}</a>` }))).toBe("refused");
});

it("a format of brackets", async () => {
  const styles = `<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="${fill("[")}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`;
  const number = '<row r="1"><c r="A1" s="0"><v>1</v></c></row>';
  const parts = [{ name: "xl/styles.xml", content: styles }, sheet("sheet1", number)];

  expect(await readOrRefused(workbook([[HEAD, ROW]], parts))).toBe("refused");
});

it.each([
  ["a row", '<row r="4000000000"/>'],
  ["a row in short", '<row r="4e9"/>'],
  ["a cell in short", '<row><c r="A4e9"><v>1</v></c></row>'],
  ["a cell in letters of another kind", '<row><c r="\uFFFF1"><v>1</v></c></row>'],
])("%s that stands behind all others", async (_what, rows) => {
  expect(await readOrRefused(withPart(sheet("sheet1", rows)))).toBe("refused");
});

it("many sheets, each with one cell in its corner", async () => {
  const corner = '<row r="19999"><c r="ET19999"><v>1</v></c></row>';
  const parts = Array.from({ length: 900 }, (_, index) => sheet(`more${index}`, corner));

  expect(await readOrRefused(workbook([[HEAD, ROW]], parts))).toBe("refused");
});

it("a long text that is kept once and stands in every cell", async () => {
  const long = "字".repeat(100_000);
  const strings = `<sst><si><t>${long}</t></si></sst>`;
  const rows = Array.from({ length: 1_000 }, () => ["x", "x", "x"]);
  const shared = rows.map((_row, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`).join("");
  const parts = [{ name: "xl/sharedStrings.xml", content: strings }, sheet("sheet1", shared)];

  expect(await readOrRefused(workbook([[HEAD, ROW]], parts))).toBe("refused");
});

it("a heading of open brackets", async () => {
  const heading = "(".repeat(900_000);

  expect(await readOrRefused(csv([[...HEAD, heading], ROW]))).toBe("read");
});
