import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePhone, phoneMessage } from "@/lib/japan/phone";
import { anyText, digitText, typedLike } from "./any-text";

describe("phone number", () => {
  it.each([
    ["03-5253-5111", "0352535111", null],
    ["（０３）５２５３−５１１１", "0352535111", null],
    ["03ー5253―5111", "0352535111", null],
    ["03(5253)5111", "0352535111", null],
    ["03.5253.5111", "0352535111", null],
    ["0120-999999", "0120999999", null],
    ["0800-123-4567", "08001234567", null],
    ["090 1234 5678", "09012345678", null],
    ["050-1234-5678", "05012345678", null],
    ["03-5253-5111 内線123", "0352535111", "123"],
    ["03-5253-5111（内線：１２３）", "0352535111", "123"],
    ["03-5253-5111 ext. 9", "0352535111", "9"],
    ["03-5253-5111 extension 9", "0352535111", "9"],
    ["+81-3-5253-5111", "0352535111", null],
    ["+81 (0)3 5253 5111", "0352535111", null],
    ["+81 90 1234 5678", "09012345678", null],
  ])("reads %j", (text, digits, extension) => {
    expect(parsePhone(text)).toEqual({ ok: true, value: { display: text, digits, extension } });
  });

  it.each([
    ["", "empty"],
    ["　", "empty"],
    ["内線123", "empty"],
    ["三", "characters"],
    ["03-5253-511a", "characters"],
    ["5253-5111", "start"],
    ["00-5253-5111", "start"],
    ["+1-202-555-0100", "characters"],
    ["03-5253-511", "length"],
    ["03-5253-51111", "length"],
    ["090-1234-567", "length"],
    ["090-1234-56789", "length"],
    ["03-5253-5111 内線", "extension"],
    ["03-5253-5111 内線123456789", "extension"],
    [`03-5253-5111${"x".repeat(100_000)}))`, "length"],
  ])("refuses %j as %s", (text, cause) => {
    expect(parsePhone(text)).toEqual({ ok: false, cause });
  });

  it("reads ten digits, and eleven for 050, 060, 070, 080 and 090", () => {
    const number = fc.oneof(
      digitText(8).map((rest) => `03${rest}`),
      fc.tuple(fc.constantFrom("050", "060", "070", "080", "090"), digitText(8)).map((parts) => parts.join("")),
    );
    const typed = number.chain((digits) => fc.tuple(fc.constant(digits), typedLike(digits)));

    fc.assert(
      fc.property(typed, ([digits, text]) => {
        expect(parsePhone(text)).toMatchObject({ ok: true, value: { digits, extension: null } });
      }),
    );
  });

  it("keeps what was typed, only cleaned", () => {
    expect(parsePhone(" ０３ー５２５３ー５１１１　")).toMatchObject({ value: { display: "０３ー５２５３ー５１１１" } });
  });

  it("gives a value or a sentence for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parsePhone(text);
        expect(parsed.ok ? parsed.value.digits : phoneMessage(parsed.cause)).toMatch(/^0\d{9,10}$|。/);
      }),
    );
  });
});
