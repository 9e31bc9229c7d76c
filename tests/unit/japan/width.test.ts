import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compactCode, foldHyphens, foldWidth, isDigits, removeSpaces, trimSpaces } from "@/lib/japan/width";
import { anyText } from "./any-text";

describe("width", () => {
  it("folds full-width ASCII and the ideographic space, and leaves everything else", () => {
    expect(foldWidth("Ａｂ１２３！～　ア①㈱ｱ")).toBe("Ab123!~ ア①㈱ｱ");
  });

  it("knows every sign people type for a hyphen", () => {
    expect(foldHyphens("1-2‐3－4ー5−6―7ｰ8–9—0─")).toBe("1-2-3-4-5-6-7-8-9-0-");
  });

  it("cuts ideographic, no-break and invisible spaces off the ends only", () => {
    expect(trimSpaces("\uFEFF　 \u200Bあ　い\u00A0\u2060\n")).toBe("あ　い");
    expect(removeSpaces("　あ \u200Bい\n")).toBe("あい");
  });

  it("trims a long inner run of spaces in linear time", () => {
    const text = `a${" ".repeat(1_000_000)}a`;
    expect(trimSpaces(text)).toBe(text);
  });

  it("compacts grouped codes", () => {
    expect(compactCode(" ４-0110－0109ー8993 ")).toBe("4011001098993");
    expect(["", "１", "1a", "12"].map(isDigits)).toEqual([false, false, false, true]);
  });

  it.each([
    ["foldWidth", foldWidth],
    ["foldHyphens", (text: string) => foldHyphens(text)],
    ["trimSpaces", trimSpaces],
    ["removeSpaces", removeSpaces],
    ["compactCode", compactCode],
  ])("%s done twice is done once", (_name, fold) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
