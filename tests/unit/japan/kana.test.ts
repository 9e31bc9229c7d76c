import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isKana, kanaMessage, normalizeKana, parseKana, toKatakana } from "@/lib/japan/kana";
import { anyText } from "./any-text";

describe("kana", () => {
  it.each([
    ["たかはし", "タカハシ"],
    ["ﾀｶﾊｼ", "タカハシ"],
    ["ｶﾞｷﾞﾊﾟｳﾞ", "ガギパヴ"],
    ["か\u3099は\u309A", "ガパ"],
    ["カ゛ハ゜", "ガパ"],
    ["ゔぁいおりん", "ヴァイオリン"],
    ["ゝゞ", "ヽヾ"],
    ["①㈱Ａ", "①㈱Ａ"],
  ])("%j becomes %s", (text, katakana) => {
    expect(toKatakana(text)).toBe(katakana);
  });

  it.each([
    ["　やまだ　たろう ", "ヤマダ タロウ"],
    ["ﾃﾚﾜｰｸ･ｾﾝﾀｰ", "テレワーク・センター"],
    ["サ-ビス−", "サービスー"],
    ["ジョン ・ スミス", "ジョン・スミス"],
  ])("stores %j as %s", (text, kana) => {
    expect(parseKana(text)).toEqual({ ok: true, value: kana });
  });

  it.each([
    ["", "empty"],
    ["　", "empty"],
    ["山田", "characters"],
    ["ABC", "characters"],
    ["ヤマダ1", "characters"],
    ["ヤマダ\u3099", "characters"],
    ["ヤマダ😀", "characters"],
  ])("refuses %j as %s", (text, cause) => {
    expect(parseKana(text)).toEqual({ ok: false, cause });
  });

  it("lengthens a long run of dashes in linear time", () => {
    expect(normalizeKana(`ア${"-".repeat(100_000)}`)).toBe(`ア${"ー".repeat(100_000)}`);
  });

  it("reads every katakana word in hiragana and half width as itself", () => {
    const katakana = fc
      .array(fc.integer({ min: 0x30a1, max: 0x30f6 }), { minLength: 1 })
      .map((codes) => String.fromCharCode(...codes));
    const toHiragana = (text: string) => text.replace(/./g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

    fc.assert(
      fc.property(katakana, (word) => {
        expect(toKatakana(toHiragana(word))).toBe(word);
        expect(toKatakana(word.normalize("NFD"))).toBe(word);
      }),
    );
  });

  it("is the same the second time, and a value or a sentence for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toKatakana(toKatakana(text))).toBe(toKatakana(text));
        expect(normalizeKana(normalizeKana(text))).toBe(normalizeKana(text));
        const parsed = parseKana(text);
        expect(parsed.ok ? isKana(parsed.value) : kanaMessage(parsed.cause).endsWith("。")).toBe(true);
      }),
    );
  });
});
