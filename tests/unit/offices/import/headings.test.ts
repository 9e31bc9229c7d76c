import { expect, it } from "vitest";
import { COLUMNS, findColumn, headingKey } from "@/lib/offices/import/headings";
import { readOfficeFile } from "@/lib/offices/import/read-file";
import { csv } from "@/tests/support/office-files/csv";
import { readCellsOf } from "@/tests/support/office-files/one-cell";

it("no name stands for two columns", () => {
  const names = COLUMNS.flatMap(({ heading, also = [] }) => [...new Set([heading, ...also].map(headingKey))]);

  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it.each([
  ["名称（カナ）", "名称_カナ"],
  ["名称 ｶﾅ", "名称_カナ"],
  ["名称\r\nカナ【必須】", "名称_カナ"],
  ["※名称", "名称"],
  ["料金_1日（円・税込）", "料金_1日(円)"],
  ["建物名等(方書)", "建物名等(方書)"],
  ["Ｎｏ．", "ID"],
])("%j is %s", (written, heading) => {
  expect(findColumn(written)?.heading).toBe(heading);
});

it("unknown and unused columns are named", async () => {
  const { sheet } = await readCellsOf({ 社長の好物: "桃", 備考: "x" });

  expect(sheet.unknownHeaders).toEqual(["社長の好物"]);
  expect(sheet.unusedHeaders).toEqual(["備考"]);
});

it("a column without heading is named when it has values", async () => {
  const bytes = csv([
    ["名称", "", "所在地_全国地方公共団体コード", ""],
    ["森", "", "203629", ""],
    ["川", "x", "203629", ""],
  ]);

  expect((await readOfficeFile({ name: "x.csv", bytes })).unknownHeaders).toEqual(["B列（見出しなし）"]);
});

it("a column that stands twice is a fault", async () => {
  const { sheet } = await readCellsOf({ 施設名: "森" });

  expect(sheet.headerFaults[0]).toMatchObject({ cell: "C1", field: "name" });
  expect(sheet.headerFaults[0]?.sentence).toContain("A列の「名称」とC列の「施設名」");
});

it("a missing column is a fault", async () => {
  const bytes = csv([
    ["ID", "説明", "URL"],
    ["1", "あ", ""],
  ]);
  const { headerFaults } = await readOfficeFile({ name: "x.csv", bytes });

  expect(headerFaults.map(({ field }) => field)).toEqual(["name", "municipalityCode"]);
});

it("titles above the headings are passed over, and empty rows within", async () => {
  const bytes = csv([
    ["サテライトオフィス一覧", "", ""],
    ["", "", ""],
    ["令和8年4月1日現在", "", ""],
    ["ID", "名称", "所在地_全国地方公共団体コード"],
    ["", "", ""],
    ["1", "森のオフィス", "203629"],
  ]);
  const sheet = await readOfficeFile({ name: "x.csv", bytes });

  expect(sheet.headerLine).toBe(4);
  expect(sheet.rows.map(({ line }) => line)).toEqual([6]);
});

it("an ID may be empty, but not stand twice", async () => {
  const bytes = csv([
    ["ID", "名称", "所在地_全国地方公共団体コード"],
    ...[
      ["", "あ", "203629"],
      ["", "い", "203629"],
      ["A", "う", "203629"],
      ["Ａ", "え", "203629"],
    ],
  ]);
  const { rows } = await readOfficeFile({ name: "x.csv", bytes });

  expect(rows.map(({ externalId }) => externalId)).toEqual(["", "", "A", "A"]);
  expect(rows.map(({ faults }) => faults.length)).toEqual([0, 0, 0, 1]);
  expect(rows[3]?.faults[0]?.sentence).toContain("4行目");
});

it("more values than headings are a fault", async () => {
  const bytes = csv([
    ["名称", "所在地_全国地方公共団体コード", "URL"],
    ["森", "203629", "", "ずれた値"],
  ]);

  expect((await readOfficeFile({ name: "x.csv", bytes })).rows[0]?.faults[0]?.sentence).toContain("引用符");
});

it("a column of yes and no adds to the list", async () => {
  const { answers } = await readCellsOf({
    設備: "電源",
    "フリーWi-Fi": "有",
    モニター: "無",
    車椅子可: "○",
    授乳室: "",
  });

  expect(answers["equipment"]).toEqual(["POWER", "WIFI"]);
  expect(answers["accessibility"]).toEqual(["WHEELCHAIR"]);
});
