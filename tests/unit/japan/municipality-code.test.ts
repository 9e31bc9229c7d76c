import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  completeMunicipalityCode,
  municipalityCodeMessage,
  parseMunicipalityCode,
} from "@/lib/japan/municipality-code";
import { PREFECTURES } from "@/lib/japan/prefecture";
import { anyText, digitText, typedLike } from "./any-text";

const REAL = [
  ...["011002", "072028", "131016", "133612", "152021", "152170", "192023"],
  ...["222101", "304018", "360007", "362077", "401005", "442020", "012297"],
];

const fiveDigits = fc
  .tuple(fc.constantFrom(...PREFECTURES), digitText(3))
  .map(([prefecture, body]) => prefecture.code + body);

describe("municipality code", () => {
  it.each(REAL)("accepts %s, with and without its check digit", (code) => {
    expect(parseMunicipalityCode(code)).toEqual({ ok: true, value: code });
    expect(parseMunicipalityCode(code.slice(0, 5))).toEqual({ ok: true, value: code });
  });

  it.each([
    ["", "empty"],
    ["1310", "length"],
    ["1310167", "length"],
    ["13101a", "not-digits"],
    ["131017", "check-digit"],
    ["000001", "prefecture"],
    ["481009", "prefecture"],
  ])("refuses %j as %s", (text, cause) => {
    expect(parseMunicipalityCode(text)).toEqual({ ok: false, cause });
  });

  it("takes 1 for a remainder of 0 and 0 for a remainder of 1", () => {
    expect(completeMunicipalityCode("01229")).toBe("012297");
    fc.assert(
      fc.property(fiveDigits, (code) => {
        const weighted = [...code].reduce((sum, digit, index) => sum + Number(digit) * (6 - index), 0);
        const expected = new Map([
          [0, "1"],
          [1, "0"],
        ]).get(weighted % 11);
        fc.pre(expected !== undefined);
        expect(completeMunicipalityCode(code)).toBe(code + expected);
      }),
    );
  });

  it("reads a code back however it is typed", () => {
    const typed = fiveDigits
      .map(completeMunicipalityCode)
      .chain((code) => fc.tuple(fc.constant(code), typedLike(code)));

    fc.assert(
      fc.property(typed, ([code, text]) => {
        expect(parseMunicipalityCode(text)).toEqual({ ok: true, value: code });
      }),
    );
  });

  it("gives a value or a sentence for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseMunicipalityCode(text);
        expect(parsed.ok ? parsed.value : municipalityCodeMessage(parsed.cause)).toMatch(/^\d{6}$|。$/);
      }),
    );
  });
});
