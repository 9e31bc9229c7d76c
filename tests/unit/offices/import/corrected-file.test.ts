import { expect, it } from "vitest";
import { correctedFile } from "@/lib/offices/import/corrected-file";
import { readOfficeFile } from "@/lib/offices/import/read-file";
import { csv } from "@/tests/support/office-files/csv";

const HEADINGS = [
  "ID",
  "名称",
  "所在地_全国地方公共団体コード",
  "席数",
  "利用可能曜日",
  "種別",
  "料金_1日(円)",
  "謎の列",
  "説明",
];
const DIRTY = [
  ["=1", "森のオフィス", "20362", "約10席", "月〜金", "コワーキング", "要問合せ", "そのまま", '=HYPERLINK("x")'],
  ["2", "", "203629", "たくさん", "平日", "サテライトオフィス", "1,100円(税込)", "", "－から始まる"],
];

async function handBack() {
  const sheet = await readOfficeFile({ name: "x.csv", bytes: csv([HEADINGS, ...DIRTY]) });
  const text = correctedFile(sheet);
  return { sheet, text, again: await readOfficeFile({ name: "y.csv", bytes: new TextEncoder().encode(text) }) };
}

it("begins with the mark, ends lines as Windows does, and starts no formula", async () => {
  const { text } = await handBack();

  expect(text.startsWith("\uFEFFエラー,ID,名称")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text).toContain("'=1");
  expect(text).not.toMatch(/[,"]=/);
});

it("holds what was understood, the original elsewhere, and what to do", async () => {
  const { again } = await handBack();
  const [first, second] = again.rows;

  expect(first?.cells.slice(1)).toEqual([
    ...[
      "=1",
      "森のオフィス",
      "203629",
      "10",
      "月火水木金",
      "コワーキングスペース",
      "要問合せ",
      "そのまま",
      '=HYPERLINK("x")',
    ],
  ]);
  expect(first?.cells[0]).toContain("【料金_1日(円)】");
  expect(second?.cells[0]).toMatch(/【名称】[\s\S]*【席数】|【席数】[\s\S]*【名称】/);
});

it("can be handed in again and means the same", async () => {
  const { sheet, again } = await handBack();

  expect(again.unknownHeaders).toEqual(["謎の列"]);
  expect(again.unusedHeaders).toEqual([]);
  expect(again.rows.map(({ answers, externalId }) => [externalId, answers])).toEqual(
    sheet.rows.map(({ answers, externalId }) => [externalId, answers]),
  );
  expect(again.rows.map(({ faults }) => faults.length)).toEqual(sheet.rows.map(({ faults }) => faults.length));
});

it("given back twice, holds one column of errors", async () => {
  const { again } = await handBack();

  expect(correctedFile(again).match(/エラー/g)).toHaveLength(1);
});

it("tells faults found later on their row", async () => {
  const { sheet } = await handBack();
  const later = {
    line: 3,
    cell: "A3",
    heading: "ID",
    value: "2",
    field: "externalId",
    sentence: "あとで見つかりました。",
  };

  expect(correctedFile(sheet, [later]).split("【ID】あとで見つかりました。")).toHaveLength(2);
});
