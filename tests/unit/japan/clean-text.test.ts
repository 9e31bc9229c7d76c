import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanMultiline, cleanText, countCharacters } from "@/lib/japan/clean-text";
import { anyText } from "./any-text";

const FAMILY_NAME_OLD_FORM = "\uFA1B\uFA19\uFA11𠮷髙";

describe("free text", () => {
  it("keeps what people write", () => {
    const typed = `①㈱Ａｱ ${FAMILY_NAME_OLD_FORM} 葛\u{E0100} 👨‍👩‍👧 <b>=1+1</b>`;
    expect(cleanText(typed)).toBe(typed);
  });

  it("composes kana and Latin letters", () => {
    expect(cleanText("か\u3099e\u0301")).toBe("がé");
  });

  it("removes controls, lone surrogates, direction overrides and byte order marks", () => {
    expect(cleanText("\uFEFFa\u0000\u001Bb\uD800c\uDC00d\u202Ee\u2066f\uFFFFg")).toBe("abcdefg");
  });

  it("does not join two lone surrogates into a character", () => {
    expect(cleanText("\uD83D\u200B\uDE00")).toBe("");
  });

  it("puts one line on one line", () => {
    expect(cleanText("　一行目\r\n二行目\t三\u2028四　")).toBe("一行目 二行目 三 四");
  });

  it("keeps lines, with one kind of line break", () => {
    expect(cleanMultiline("\n一\r\n二\r三\u2028四\u0085五\t六\n\n")).toBe("一\n二\n三\n四\n五\t六");
  });

  it.each([
    ["cleanText", cleanText],
    ["cleanMultiline", cleanMultiline],
  ])("%s gives well-formed text without controls, and the same again", (_name, clean) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cleaned = clean(text);
        expect(cleaned.isWellFormed()).toBe(true);
        expect(cleaned).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
        expect(clean(cleaned)).toBe(cleaned);
      }),
    );
  });
});

describe("length", () => {
  it.each([
    ["", 0],
    ["あいう", 3],
    ["𠮷野家", 3],
    ["😀", 1],
    ["一\n二", 3],
    ["一\r\n二", 3],
    ["\uD800", 1],
  ])("of %j is %i", (text, length) => {
    expect(countCharacters(text)).toBe(length);
  });

  it("never counts more than UTF-16 units and adds up", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countCharacters(text)).toBeLessThanOrEqual(text.length);
        expect(countCharacters(`${text}あ${text}`)).toBe(countCharacters(text) * 2 + 1);
      }),
    );
  });
});
