import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  newReferenceNumber,
  parseReferenceNumber,
  REFERENCE_KINDS,
  REFERENCE_SYMBOLS,
  referenceNumberMessage,
} from "@/lib/japan/reference-number";
import { anyText, typedLike } from "./any-text";

const drawn = fc.record({
  kind: fc.constantFrom(...REFERENCE_KINDS),
  fiscalYear: fc.integer({ min: 2000, max: 2099 }),
  draws: fc.array(fc.nat(22), { minLength: 5, maxLength: 5 }),
});

const numbers = drawn.map(({ kind, fiscalYear, draws }) => newReferenceNumber(kind, fiscalYear, fromList(draws)));

function fromList(draws: readonly number[]) {
  const left = [...draws];
  return () => left.shift() ?? 0;
}

const compact = (number: string) => number.replaceAll("-", "");
const isAccepted = (text: string) => parseReferenceNumber(text).ok;

describe("reference number", () => {
  it("uses 23 symbols without vowels and look-alikes", () => {
    expect(new Set(REFERENCE_SYMBOLS).size).toBe(23);
    expect(REFERENCE_SYMBOLS).not.toMatch(/[AEIOU01LQBGSZ]/);
  });

  it("has its kind, year and check symbol in one look", () => {
    expect(newReferenceNumber("D", 2026, fromList([7, 12, 3, 13, 9]))).toBe("D-2026-7J3K9P");
  });

  it("asks the random source for 0 to 22", () => {
    const asked: number[] = [];
    newReferenceNumber("C", 2026, (max) => asked.push(max) * 0);
    expect(asked).toEqual([23, 23, 23, 23, 23]);
  });

  it("is not made for a year without four digits", () => {
    expect(() => newReferenceNumber("C", 26, () => 0)).toThrow(RangeError);
  });

  it("reads back in any width, case, spacing and hyphenation", () => {
    const typed = numbers.chain((number) =>
      fc.tuple(fc.constant(number), fc.oneof(typedLike(compact(number)), typedLike(number.toLowerCase()))),
    );

    fc.assert(
      fc.property(typed, ([number, text]) => {
        expect(parseReferenceNumber(text)).toEqual({
          ok: true,
          value: { number, kind: number.charAt(0), fiscalYear: Number(number.slice(2, 6)) },
        });
      }),
    );
  });

  it("finds every single wrong character, kind and year included", () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const code = compact(number);
        const slips = [...code].flatMap((right, at) =>
          [...`${REFERENCE_SYMBOLS}01OA`]
            .filter((wrong) => wrong !== right)
            .map((wrong) => code.slice(0, at) + wrong + code.slice(at + 1)),
        );
        expect(slips.filter(isAccepted)).toEqual([]);
      }),
    );
  });

  it("finds every swap of two characters, neighbours or not", () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const code = [...compact(number)];
        const swaps = code.flatMap((left, a) =>
          code.slice(a + 1).flatMap((right, offset) => {
            if (left === right) return [];
            return [
              code
                .with(a, right)
                .with(a + 1 + offset, left)
                .join(""),
            ];
          }),
        );
        expect(swaps.filter(isAccepted)).toEqual([]);
      }),
    );
  });

  it("finds the slips by arithmetic, for all numbers at once", () => {
    for (let weight = 1; weight <= 11; weight += 1) {
      for (let other = 1; other <= 11; other += 1) {
        for (let difference = 1; difference < 23; difference += 1) {
          expect((weight * difference) % 23).not.toBe(0);
          if (weight !== other) expect(((weight - other) * difference) % 23).not.toBe(0);
        }
      }
    }
  });

  it.each([
    ["", "empty"],
    [" ー ", "empty"],
    ["D-2026-7J3K9", "length"],
    ["D-2026-7J3K9PP", "length"],
    ["B-2026-7J3K9P", "kind"],
    ["D-1926-7J3K9P", "year"],
    ["D-20Z6-7J3K9P", "year"],
    ["D-2026-7J3K0T", "symbol"],
    ["D-2026-7J3K9\u212A", "symbol"],
    ["D-2026-7J3K9W", "check-symbol"],
    ["O-2026-7J3K9P", "check-symbol"],
    ["D-2025-7J3K9P", "check-symbol"],
    ["D-2026-7K3M9X", "check-symbol"],
  ])("refuses %j as %s", (text, cause) => {
    expect(parseReferenceNumber(text)).toEqual({ ok: false, cause });
  });

  it("gives a value or a sentence for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseReferenceNumber(text);
        expect(parsed.ok || /。/.test(referenceNumberMessage(parsed.cause))).toBe(true);
      }),
    );
  });
});
