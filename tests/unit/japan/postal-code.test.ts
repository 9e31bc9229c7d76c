import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPostalCode, parsePostalCode, postalCodeMessage } from "@/lib/japan/postal-code";
import { findAddressesByPostalCode } from "@/lib/japan/postal-lookup";
import { anyText, digitText, typedLike } from "./any-text";

describe("postal code", () => {
  it.each(["1000014", "100-0014", "１００－００１４", "〒100ー0014", " 100 0014 "])("reads %j as 1000014", (text) => {
    expect(parsePostalCode(text)).toEqual({ ok: true, value: "1000014" });
  });

  it.each([
    ["", "empty"],
    ["〒", "empty"],
    ["100001", "length"],
    ["10000144", "length"],
    ["100-001A", "not-digits"],
    ["一〇〇〇〇一四", "not-digits"],
  ])("refuses %j as %s", (text, cause) => {
    expect(parsePostalCode(text)).toEqual({ ok: false, cause });
  });

  it("reads back what it shows, however it is typed", () => {
    const typed = digitText(7).chain((code) => fc.tuple(fc.constant(code), typedLike(formatPostalCode(code))));

    fc.assert(
      fc.property(typed, ([code, text]) => {
        expect(parsePostalCode(text)).toEqual({ ok: true, value: code });
      }),
    );
  });

  it("gives a value or a sentence for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parsePostalCode(text);
        expect(parsed.ok ? formatPostalCode(parsed.value) : postalCodeMessage(parsed.cause)).toMatch(
          /^\d{3}-\d{4}$|。/,
        );
      }),
    );
  });
});

describe("addresses of a postal code", () => {
  it("gives prefecture, municipality with its six-digit code and town", () => {
    expect(findAddressesByPostalCode("１００－００１４")).toEqual([
      {
        prefectureCode: "13",
        prefectureName: "東京都",
        municipalityCode: "131016",
        municipalityName: "千代田区",
        town: "永田町",
      },
    ]);
  });

  it("gives every municipality that shares the code", () => {
    expect(findAddressesByPostalCode("498-0000").map((address) => address.municipalityName)).toEqual([
      "弥富市",
      "桑名郡木曽岬町",
    ]);
  });

  it("keeps the leading zeros of Hokkaido", () => {
    expect(findAddressesByPostalCode("0600001").map((address) => address.municipalityCode)).toEqual(["011011"]);
  });

  it("gives none for an unknown code or any other text", () => {
    expect([findAddressesByPostalCode("9999999"), findAddressesByPostalCode("0000000")]).toEqual([[], []]);
    fc.assert(fc.property(anyText, (text) => void findAddressesByPostalCode(text)));
    fc.assert(fc.property(digitText(7), (code) => void findAddressesByPostalCode(code)));
  });
});
