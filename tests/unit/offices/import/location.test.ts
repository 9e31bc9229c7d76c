import { describe, expect, it } from "vitest";
import { readCellsOf } from "@/tests/support/office-files/one-cell";

const CODE = "所在地_全国地方公共団体コード";

describe("the municipality", () => {
  it.each([
    ["as a number without its zero", "12025", "012025"],
    ["in five digits", "20362", "203629"],
    ["in five digits with a leading zero", "01202", "012025"],
    ["full width", "２０３６２９", "203629"],
    ["as a number with a fraction", "203629.0", "203629"],
  ])("is read %s", async (_name, written, code) => {
    const { answers, faults } = await readCellsOf({ [CODE]: written });

    expect(faults).toEqual([]);
    expect(answers["municipalityCode"]).toBe(code);
  });

  it.each([
    ["with prefecture and district", { 住所: "長野県諏訪郡富士見町富士見3785-3" }],
    ["without district", { 住所: "長野県富士見町富士見３７８５－３" }],
    ["in parts", { 都道府県名: "長野県", 市区町村名: "富士見町", 住所: "富士見3785-3" }],
    ["without prefecture, the name being of one only", { 住所: "諏訪郡富士見町富士見3785-3" }],
    ["after a postal code", { 住所: "〒399-0211 長野県富士見町富士見3785-3" }],
  ])("is found by an address %s", async (_name, cells) => {
    const { answers, faults, notices } = await readCellsOf({ [CODE]: "", ...cells });

    expect(faults).toEqual([]);
    expect(answers).toMatchObject({ municipalityCode: "203629", town: "富士見", street: "3785-3" });
    expect(notices[0]?.sentence).toContain("長野県富士見町");
  });

  it("is asked for when five digits are those of two, unless the address tells", async () => {
    const { faults } = await readCellsOf({ [CODE]: "12203" });
    const told = await readCellsOf({ [CODE]: "12203", 住所: "千葉県市川市八幡1-1-1" });

    expect(faults[0]?.sentence).toContain("北海道士別市（012203）とも千葉県市川市（122033）とも読めます");
    expect(told.faults).toEqual([]);
    expect(told.answers["municipalityCode"]).toBe("122033");
  });

  it("must agree with the address", async () => {
    const { faults, answers } = await readCellsOf({ 住所: "群馬県前橋市大手町1-1-1" });

    expect(faults[0]).toMatchObject({ cell: "B2", field: "municipalityCode" });
    expect(faults[0]?.sentence).toContain("コードは長野県富士見町、住所は群馬県前橋市");
    expect(answers).not.toHaveProperty("municipalityCode");
  });

  it("is asked for when several have the name", async () => {
    const { faults } = await readCellsOf({ [CODE]: "", 住所: "府中市宮西町2-24" });

    expect(faults[0]?.sentence).toMatch(/東京都府中市.*広島県府中市|広島県府中市.*東京都府中市/);
  });

  it("is asked for when nothing tells it", async () => {
    expect((await readCellsOf({ [CODE]: "", 住所: "役場の隣" })).faults[0]?.sentence).toContain("どの市区町村");
  });

  it("of a designated city becomes the ward of the address", async () => {
    const { answers, faults } = await readCellsOf({ [CODE]: "011002", 住所: "札幌市中央区北1条西2丁目" });

    expect(faults).toEqual([]);
    expect(answers).toMatchObject({ municipalityCode: "011011", town: "北1条西2丁目", street: "" });
  });

  it("may be told by the code of the body that gives the file", async () => {
    const { answers, faults } = await readCellsOf({ [CODE]: "", 全国地方公共団体コード: "203629" });

    expect(faults).toEqual([]);
    expect(answers["municipalityCode"]).toBe("203629");
  });
});

it.each([
  ["東京都千代田区霞が関２－１－２　中央合同庁舎第2号館 3階", "霞が関", "2-1-2", "中央合同庁舎第2号館 3階"],
  ["東京都千代田区霞が関二丁目1番2号", "霞が関二丁目", "1番2号", ""],
])("an address in one cell is parted: %s", async (address, town, street, building) => {
  const { answers } = await readCellsOf({ [CODE]: "131016", 住所: address });

  expect([answers["town"], answers["street"], answers["building"] ?? ""]).toEqual([town, street, building]);
});

describe("coordinates", () => {
  it("are exchanged where they stand in the wrong columns", async () => {
    const { answers, faults, notices } = await readCellsOf({ 緯度: "138.241", 経度: "35.914" });

    expect(faults).toEqual([]);
    expect(answers).toMatchObject({ latitude: "35.914", longitude: "138.241" });
    expect(notices.map(({ cell, after }) => [cell, after])).toEqual([
      ["C2", "35.914"],
      ["D2", "138.241"],
    ]);
  });

  it.each([
    ["one alone", "35.9", "", "両方を書くか"],
    ["outside of Japan", "51.5", "138.2", "20から46"],
    ["zero", "0", "0", "20から46"],
  ])("are refused: %s", async (_name, latitude, longitude, sentence) => {
    expect((await readCellsOf({ 緯度: latitude, 経度: longitude })).faults[0]?.sentence).toContain(sentence);
  });
});
