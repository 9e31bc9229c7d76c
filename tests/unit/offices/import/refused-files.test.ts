import { describe, expect, it } from "vitest";
import { readOfficeFile } from "@/lib/offices/import/read-file";
import { UnreadableFile } from "@/lib/offices/import/unreadable-file";
import { csv, csvText, ENCODINGS } from "@/tests/support/office-files/csv";
import { workbook } from "@/tests/support/office-files/workbook";
import { zip } from "@/tests/support/office-files/zip";

const HEAD = ["ID", "名称", "所在地_全国地方公共団体コード"];
const ROW = ["1", "森のオフィス", "203629"];

async function refusal(bytes: Uint8Array): Promise<string> {
  const error = await readOfficeFile({ name: "x", bytes }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UnreadableFile);
  return error instanceof UnreadableFile ? error.message : "";
}

const text = (content: string) => ENCODINGS["utf-8"](content);

describe("a file that cannot be read", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["empty", new Uint8Array(), /空です/],
    ["spaces only", text("\r\n \r\n"), /見出しの行が見つかりません/],
    ["headings only", csv([HEAD]), /施設の行がありません/],
    ["no headings", csv([ROW, ROW]), /見出しの行が見つかりません/],
    ["old Excel or with a password", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /xlsx/],
    ["PDF", text("%PDF-1.7 ..."), /PDF/],
    ["too large", new Uint8Array(10 * 1024 * 1024 + 1).fill(0x41), /10MB/],
    ["binary", new Uint8Array(5000).map((_, index) => (index * 7919) % 256), /壊れた文字|読み取れない/],
    ["UTF-16 cut within a letter", ENCODINGS["utf-16le"](csvText([HEAD, ROW])).slice(0, -1), /壊れた文字/],
    ["a zip of something else", zip([{ name: "a.txt", content: "a" }]), /Excelファイル（\.xlsx）として/],
    ["a cut workbook", workbook([[HEAD, ROW]]).slice(0, 900), /Excelファイル（\.xlsx）として/],
  ])("%s", async (_name, bytes, sentence) => {
    expect(await refusal(bytes)).toMatch(sentence);
  });

  it("names the line of a broken letter", async () => {
    const bytes = Buffer.from(csvText([HEAD, ROW, ROW]));
    const at = bytes.lastIndexOf("森");
    bytes[at + 1] = 0x20;

    expect(await refusal(new Uint8Array(bytes))).toContain("3行目");
  });

  it.each([
    ["not closed", '2,"森のオフィス,203629\r\n', /2行目から始まる引用符/],
    ["closed within a value", '2,"森"の"オフィス",203629\r\n', /2行目で、引用符/],
    ["opened within a value", '2,森の"オフィス,203629\r\n', /2行目で、引用符/],
  ])("names the line of a quote %s", async (_name, line, sentence) => {
    expect(await refusal(text(`${HEAD.join(",")}\r\n${line}`))).toMatch(sentence);
  });
});

describe("the number of rows", () => {
  const rows = (count: number) => [
    HEAD,
    ...Array.from({ length: count }, (_, index) => [String(index), "名", "203629"]),
  ];

  it("may be 10,000", async () => {
    expect((await readOfficeFile({ name: "x", bytes: csv(rows(10_000)) })).rows).toHaveLength(10_000);
  });

  it("may not hide behind empty lines", async () => {
    expect(await refusal(text(`${csvText([HEAD, ROW])}${"\r\n".repeat(20_000)}${csvText([ROW])}`))).toContain(
      "空の行を消すか",
    );
  });

  it("may not be 10,001", async () => {
    expect(await refusal(csv(rows(10_001)))).toContain("10,000行まで");
    expect(await refusal(workbook([rows(10_001)]))).toContain("10,000行まで");
  });
});

it("columns are counted too", async () => {
  const wide = [...HEAD, ...Array.from({ length: 500 }, (_, index) => `列${index}`)];

  expect(await refusal(csv([wide, ROW]))).toContain("列は500まで");
});

it("a million empty columns are none", async () => {
  const bytes = text(`${HEAD.join(",")}${",".repeat(900_000)}\r\n${ROW.join(",")}`);

  expect((await readOfficeFile({ name: "x", bytes })).headers).toEqual(HEAD);
});

describe("a workbook made to harm", () => {
  const bomb = Buffer.alloc(200 * 1024 * 1024);

  it("is refused by what it declares", async () => {
    expect(await refusal(workbook([[HEAD, ROW]], [{ name: "xl/media/a.bin", content: bomb }]))).toContain(
      "大きくなりすぎる",
    );
  });

  it("is refused when it declares less than it holds", async () => {
    const bytes = workbook([[HEAD, ROW]], [{ name: "xl/media/a.bin", content: bomb, declared: 1000 }]);

    expect(await refusal(bytes)).toContain("読み取れません");
  });

  it.each<[string, Uint8Array]>([
    [
      "declares more than it holds",
      workbook([[HEAD, ROW]], [{ name: "xl/media/a.bin", content: "a", declared: 1000 }]),
    ],
    ["goes on behind its end", Buffer.concat([workbook([[HEAD, ROW]]), Buffer.from("<script>")])],
    ["holds a second archive", Buffer.concat([workbook([[HEAD, ROW]]), zip([{ name: "a", content: "a" }])])],
    ["names a part twice", workbook([[HEAD, ROW]], [{ name: "XL/workbook.xml", content: "<workbook/>" }])],
    ["names a part outside", workbook([[HEAD, ROW]], [{ name: "../a.xml", content: "<a/>" }])],
  ])("is refused when it %s", async (_name, bytes) => {
    expect(await refusal(new Uint8Array(bytes))).toContain("Excelファイル（.xlsx）として読み取れません");
  });

  it("is refused when a cell stands in the last corner", async () => {
    const sheet = {
      name: "xl/worksheets/sheet9.xml",
      content: '<worksheet><c r="XFD1048576"><v>1</v></c></worksheet>',
    };

    expect(await refusal(workbook([[HEAD, ROW]], [sheet]))).toContain("表の外のセル");
  });
});
