import { expect, it } from "vitest";
import { readOfficeFile } from "@/lib/offices/import/read-file";
import { workbook, workbookParts } from "@/tests/support/office-files/workbook";
import { zip } from "@/tests/support/office-files/zip";

const HEADINGS = [
  ...[
    "ID",
    "名称",
    "所在地_全国地方公共団体コード",
    "郵便番号",
    "測定日",
    "開始時間",
    "終了時間",
    "席数",
    "24時間利用",
    "緯度",
    "経度",
  ],
];

const read = (bytes: Uint8Array) => readOfficeFile({ name: "offices.xlsx", bytes });

it("dates, times, numbers without zeros, formulas, rich text and flags", async () => {
  const row = [
    ...[
      7,
      { rich: ["森の", "オフィス"], reading: "モリノ" },
      12025,
      600001,
      { day: 46113 },
      { time: 0.375 },
      { time: 1 },
    ],
    ...[{ formula: "10+2", result: 12 }, true, 43.0621, 141.3544],
  ];
  const sheet = await read(workbook([[["一覧表"], [], HEADINGS, row]]));

  expect(sheet).toMatchObject({ format: "xlsx", encoding: null, headerLine: 3 });
  expect(sheet.rows[0]?.faults).toEqual([]);
  expect(sheet.rows[0]).toMatchObject({
    line: 4,
    externalId: "7",
    answers: {
      name: "森のオフィス",
      municipalityCode: "012025",
      postalCode: "0600001",
      measuredOn: "2026-04-01",
      opensAt: "09:00",
      closesAt: "24:00",
      openSeats: "12",
      allDay: "YES",
      latitude: "43.0621",
      longitude: "141.3544",
    },
  });
});

it("what another program wrote as a stream, with its folders, is read", async () => {
  const folder = { name: "xl/", content: "" };
  const parts = [...workbookParts([[HEADINGS, ["1", "森", "203629"]]]), folder];

  expect((await read(zip(parts, true))).rows).toHaveLength(1);
});

it("the first sheet with headings is read", async () => {
  const sheet = await read(
    workbook([
      [["記入のしかた"], ["この表に…"]],
      [HEADINGS, ["1", "森", "203629"]],
    ]),
  );

  expect(sheet.rows).toHaveLength(1);
});

it("a formula of text gives its last result", async () => {
  const row = [{ inline: "1" }, { formula: 'A1&"x"', result: "森のオフィス" }, "203629"];

  expect((await read(workbook([[HEADINGS, row]]))).rows[0]?.answers["name"]).toBe("森のオフィス");
});

it("a formula that failed is a fault", async () => {
  const { rows } = await read(
    workbook([
      [["題"], []],
      [HEADINGS, ["1", "森", "203629", null, null, null, null, { error: "#REF!" }]],
    ]),
  );

  expect(rows[0]?.faults[0]).toMatchObject({ cell: "H2", field: "openSeats", value: "#REF!" });
  expect(rows[0]?.faults[0]?.sentence).toContain("数式の結果がエラー");
});

it.each([
  ["a file of the server", '<!ENTITY x SYSTEM "file:///etc/passwd">'],
  ["an address", '<!ENTITY x SYSTEM "http://127.0.0.1:1/">'],
  ["itself many times over", `<!ENTITY a "${"た".repeat(1_000)}"><!ENTITY x "${"&a;".repeat(1_000)}">`],
])("an entity that stands for %s is not looked up", async (_what, entity) => {
  const rows = [HEADINGS.slice(0, 3), ["1", { entity: "x" }, "203629"]];
  const bytes = workbook([rows], [], `<!DOCTYPE worksheet [${entity}]>`);

  const sheet = await read(bytes);

  expect(sheet.rows[0]?.cells).toEqual(["1", "&x;", "203629"]);
});
