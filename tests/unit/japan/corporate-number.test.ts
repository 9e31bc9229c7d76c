import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  corporateCheckDigit,
  corporateNumberMessage,
  formatCorporateNumber,
  parseCorporateNumber,
} from "@/lib/japan/corporate-number";
import { anyText, digitText, typedLike } from "./any-text";

const REAL = ["4011001098993", "6120001039879", "4000012090001", "7000012050002", "8000012010038"];
const REAL_BASE = digitText(12);

describe("corporate number", () => {
  it.each(REAL)("accepts %s", (number) => {
    expect(parseCorporateNumber(number)).toEqual({ ok: true, value: number });
  });

  it.each([
    ["", "empty"],
    ["　 ", "empty"],
    ["-ー－", "empty"],
    ["401100109899", "length"],
    ["40110010989933", "length"],
    ["401100109899x", "not-digits"],
    ["4011001098994", "check-digit"],
    ["1000000000001", "check-digit"],
    ["9999999999999", "reserved"],
    ["９９９９-9999-9999-9", "reserved"],
  ])("refuses %j as %s", (text, cause) => {
    expect(parseCorporateNumber(text)).toEqual({ ok: false, cause });
  });

  it("has a check digit from 1 to 9 for every base, so never begins with 0", () => {
    fc.assert(
      fc.property(REAL_BASE, (base) => {
        expect(corporateCheckDigit(base)).toSatisfy((digit: number) => digit >= 1 && digit <= 9);
      }),
    );
  });

  it("reads a number back however it is typed", () => {
    const typed = REAL_BASE.filter((base) => base !== "999999999999")
      .map((base) => corporateCheckDigit(base) + base)
      .chain((number) => fc.tuple(fc.constant(number), typedLike(number)));

    fc.assert(
      fc.property(typed, ([number, text]) => {
        expect(parseCorporateNumber(text)).toEqual({ ok: true, value: number });
      }),
    );
  });

  it("finds every single wrong digit except a 0 for a 9", () => {
    const slip = fc.record({ base: REAL_BASE, at: fc.nat(12), digit: fc.integer({ min: 0, max: 9 }) });

    fc.assert(
      fc.property(slip, ({ base, at, digit }) => {
        const number = corporateCheckDigit(base) + base;
        const before = Number(number[at]);
        fc.pre(before !== digit && Math.abs(before - digit) !== 9);
        expect(parseCorporateNumber(number.slice(0, at) + digit + number.slice(at + 1)).ok).toBe(false);
      }),
    );
  });

  it("shows the grouping 1-4-4-4, which reads back", () => {
    expect(formatCorporateNumber("4011001098993")).toBe("4-0110-0109-8993");
    expect(parseCorporateNumber("4-0110-0109-8993")).toEqual({ ok: true, value: "4011001098993" });
  });

  it("gives a value or a sentence for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseCorporateNumber(text);
        expect(parsed.ok ? parsed.value : corporateNumberMessage(parsed.cause)).toMatch(/^\d{13}$|。$/);
      }),
    );
  });
});
