import { describe, expect, it } from "vitest";
import { placeName, readPlace } from "@/lib/awards/entries/partner-place";

const read = (text: string) => {
  const place = readPlace(text, "連携自治体1");
  return place.ok ? place.code : place.sentence;
};

describe("the name of a municipality", () => {
  it.each([
    ["長野県富士見町", "203629"],
    ["富士見町", "203629"],
    ["長野県諏訪郡富士見町", "203629"],
    ["諏訪郡富士見町", "203629"],
    ["　長野県 富士見町 ", "203629"],
    ["203629", "203629"],
    ["２０３６２９", "203629"],
    ["20362", "203629"],
    ["札幌市", "011002"],
    ["東京都千代田区", "131016"],
    ["長野県", "200000"],
    ["霞ヶ浦市", expect.stringContaining("見つかりません")],
    ["茅ヶ崎市", "142077"],
    ["茅ケ崎市", "142077"],
  ])("%s is %s", (text, code) => {
    expect(read(text)).toEqual(code);
  });

  it("that several bear is asked back with all of them", () => {
    expect(read("府中市")).toBe(
      "連携自治体1の「府中市」は複数あります（東京都府中市、広島県府中市）。都道府県名から入力してください。",
    );
    expect(read("広島県府中市")).toBe("342084");
  });

  it.each([
    ["札幌市中央区", "区ではなく市の名称"],
    ["011011", "区ではなく市の名称"],
    ["203620", "最後の数字が合いません"],
    ["999999", "団体コード"],
    ["209996", "当たる自治体がありません"],
    ["みほん町", "見つかりません"],
    ["", "見つかりません"],
  ])("%s is refused with what to do: %s", (text, sentence) => {
    expect(read(text)).toContain(sentence);
  });

  it("is written with its prefecture", () => {
    expect([placeName("203629"), placeName("200000"), placeName("x")]).toEqual(["長野県富士見町", "長野県", "x"]);
  });
});
