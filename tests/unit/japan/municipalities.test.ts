import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isKana } from "@/lib/japan/kana";
import { findMunicipality, listMunicipalities, municipalityFullName } from "@/lib/japan/municipalities";
import { parseMunicipalityCode } from "@/lib/japan/municipality-code";
import { PREFECTURE_CODES } from "@/lib/japan/prefecture";
import { anyText } from "./any-text";

const ALL = PREFECTURE_CODES.flatMap((code) => listMunicipalities(code, { withWards: true }));

describe("municipalities", () => {
  it("are the 1,741 of Japan, special wards of Tokyo included, and 171 wards of designated cities", () => {
    expect(ALL.filter((municipality) => !municipality.isWard)).toHaveLength(1741);
    expect(ALL.filter((municipality) => municipality.isWard)).toHaveLength(171);
  });

  it.each([
    ["011002", "北海道札幌市", "サッポロシ"],
    ["072028", "福島県会津若松市", "アイヅワカマツシ"],
    ["131016", "東京都千代田区", "チヨダク"],
    ["133612", "東京都大島町", "オオシママチ"],
    ["152021", "新潟県長岡市", "ナガオカシ"],
    ["152170", "新潟県妙高市", "ミョウコウシ"],
    ["192023", "山梨県富士吉田市", "フジヨシダシ"],
    ["222101", "静岡県富士市", "フジシ"],
    ["304018", "和歌山県白浜町", "シラハマチョウ"],
    ["362077", "徳島県美馬市", "ミマシ"],
    ["401005", "福岡県北九州市", "キタキュウシュウシ"],
    ["442020", "大分県別府市", "ベップシ"],
    ["012297", "北海道富良野市", "フラノシ"],
    ["103446", "群馬県榛東村", "シントウムラ"],
    ["093432", "栃木県茂木町", "モテギマチ"],
    ["093441", "栃木県市貝町", "イチカイマチ"],
    ["284815", "兵庫県上郡町", "カミゴオリチョウ"],
    ["133817", "東京都三宅村", "ミヤケムラ"],
    ["134015", "東京都八丈町", "ハチジョウマチ"],
  ])("knows %s as %s", (code, fullName, kana) => {
    const municipality = findMunicipality(code);

    expect(municipality && municipalityFullName(municipality)).toBe(fullName);
    expect(municipality?.kana).toBe(kana);
  });

  it("keeps the district in the address name only", () => {
    expect(findMunicipality("10344")).toEqual({
      code: "103446",
      prefectureCode: "10",
      name: "榛東村",
      kana: "シントウムラ",
      addressName: "北群馬郡榛東村",
      isWard: false,
    });
    expect(ALL.filter(({ name }) => /郡.+[町村]$/.test(name))).toEqual([]);
  });

  it("have a valid code, a kana reading without district, and no two share a code", () => {
    expect(ALL.filter(({ code }) => !parseMunicipalityCode(code).ok)).toEqual([]);
    expect(ALL.filter(({ kana }) => !isKana(kana) || /グン./.test(kana))).toEqual([]);
    expect(new Set(ALL.map(({ code }) => code)).size).toBe(ALL.length);
  });

  it("leaves wards out unless they are asked for", () => {
    const isCity = (name: string) => name.startsWith("浜松市");

    expect(
      listMunicipalities("22")
        .map((municipality) => municipality.name)
        .filter(isCity),
    ).toEqual(["浜松市"]);
    expect(listMunicipalities("22", { withWards: true }).filter(({ name }) => isCity(name))).toHaveLength(4);
  });

  it("finds nothing for a prefecture, a vanished code or any other text", () => {
    expect([findMunicipality("360007"), findMunicipality("22131"), findMunicipality("")]).toEqual([null, null, null]);
    fc.assert(fc.property(anyText, (text) => void findMunicipality(text)));
  });
});
