import { describe, expect, it } from "vitest";
import { readCore } from "@/lib/awards/conflicts/detection/names/core";
import { foldMoreKanjiVariants } from "@/lib/awards/conflicts/detection/names/more-kanji-variants";
import { areNear } from "@/lib/awards/conflicts/detection/names/near-name";
import { readOrganizationName } from "@/lib/awards/conflicts/detection/names/organization-name";
import { readPersonName } from "@/lib/awards/conflicts/detection/names/person-name";
import { plainText } from "@/lib/awards/conflicts/detection/names/plain-text";
import { publicBodyCode, publicBodyNamed } from "@/lib/awards/conflicts/detection/organizations/public-body";
import { foldForSearch } from "@/lib/japan/search-key";

const coresOf = (written: string) => readOrganizationName(written).cores.map(({ text }) => text);

describe("the cores of a name", () => {
  it.each([
    ["国立大学法人 雪代大学 工学部", ["雪代大学工学部", "雪代大学"]],
    ["株式会社うすらい　名古屋支店", ["ウスライ名古屋支店", "ウスライ"]],
    ["うすらい株式会社名古屋支店", ["ウスライ株式会社名古屋支店", "ウスライ"]],
    ["みどり 総合研究所", ["ミドリ総合研究所"]],
    ["株式会社うすらい 倶楽部", ["ウスライ倶楽部"]],
    ["長野県塩尻市役所 総務課", ["長野県塩尻市役所総務課", "長野県塩尻市役所", "長野県塩尻市"]],
    ["（株）", []],
    ["株式会社", []],
    ["・・・", []],
    ["", []],
  ])("%s are %j", (written, cores) => {
    expect(coresOf(written)).toEqual(cores);
  });

  it("tell the 法人格, and one for what a body may have been called before", () => {
    const formOf = (written: string) => readOrganizationName(written).form;

    expect(["うすらい㈱", "(有)うすらい", "うすらい", "Usurai Inc."].map(formOf)).toEqual([
      "kabushiki",
      "yugen",
      null,
      null,
    ]);
    expect(formOf("社団法人うすらい")).toBe(formOf("（公社）うすらい"));
  });
});

describe("more variants of kanji", () => {
  it("leave alone what a search has folded, so that one key has one form", () => {
    const folded = "亞龍澤邊髙鹽竈國學藝會假瀨淸增圖傳樂假禰彥豬";

    const once = foldMoreKanjiVariants(foldForSearch(folded));

    expect(once).toBe("亜竜沢辺高塩釜国学芸会仮瀬清増図伝楽仮祢彦猪");
    expect(foldMoreKanjiVariants(foldForSearch(once))).toBe(once);
  });
});

describe("near names", () => {
  const near = (one: string, other: string) => {
    const [a, b] = [readCore(plainText(one)), readCore(plainText(other))];
    return a !== null && b !== null && areNear(a, b);
  };

  it.each([
    ["ホシフルシステム", "ホシフルシステムズ"],
    ["フユノホシゾラ", "フユノホジゾラ"],
    ["フユノホシゾラ", "フユノシホゾラ"],
    ["フユノホシゾラノソラヒカリ", "フユノホシソラノソラヒガリ"],
  ])("are %s and %s", (one, other) => {
    expect([near(one, other), near(other, one)]).toEqual([true, true]);
  });

  it.each([
    ["a short name", "ウスライ", "ウスアイ"],
    ["the trade does not make it long", "アオバソリューションズ", "アオイソリューションズ"],
    ["another number", "フユノホシゾラ1", "フユノホシゾラ2"],
    ["another quarter", "東ホシゾラノヒカリ", "西ホシゾラノヒカリ"],
    ["another kanji", "ホシゾラ光通信舎", "ホシゾラ灯通信舎"],
    ["a long vowel that makes the word", "ビール工房フユノ", "ビル工房フユノ"],
    ["two slips in a middle name", "フユノホシゾラ", "フユメホシソラ"],
  ])("are not those with %s", (_why, one, other) => {
    expect([near(one, other), near(other, one)]).toEqual([false, false]);
  });
});

describe("the municipality that a name names", () => {
  const named = (written: string) => publicBodyNamed(readOrganizationName(written));

  it.each([
    ["塩尻市", "202151"],
    ["塩尻市役所　総務課", "202151"],
    ["長野県", "200000"],
    ["北海道庁", "010006"],
    ["札幌市中央区", "011002"],
    ["清田区", "011002"],
    ["東京都中央区", "131024"],
    ["広島県府中市", "342084"],
    ["龍ヶ崎市", "082082"],
    ["鹽竈市", "042030"],
  ])("%s is %s", (written, code) => {
    expect(named(written)).toBe(code);
  });

  it.each(["府中市", "株式会社塩尻市", "塩尻市民便り社営業部", "うすらい", "中央区", "港区"])(
    "%s is none",
    (written) => {
      expect(named(written)).toBeNull();
    },
  );

  it("has no code that no living municipality has", () => {
    expect([publicBodyCode("202150"), publicBodyCode("999999"), publicBodyCode(null), publicBodyCode("20215")]).toEqual(
      [null, null, null, "202151"],
    );
  });
});

describe("the name of a person", () => {
  it("has a reading when it is written in kana, and keeps オノ apart from オオノ", () => {
    expect(readPersonName({ name: "しょうじ　こう" }).kana).toBe(
      readPersonName({ name: "x", kana: "ショウジコウ" }).kana,
    );
    expect(readPersonName({ name: "小野" }).kana).toBe("");
    expect(readPersonName({ name: "x", kana: "オーノ" }).kana).toBe(readPersonName({ name: "x", kana: "オオノ" }).kana);
    expect(readPersonName({ name: "x", kana: "オノ" }).kana).not.toBe(
      readPersonName({ name: "x", kana: "オオノ" }).kana,
    );
  });
});
