import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonPassage } from "@/lib/awards/duplicates/common-passage";
import { commonFigures, figuresOf } from "@/lib/awards/duplicates/figures";
import { gramVectors, likeness } from "@/lib/awards/duplicates/gram-vectors";

const likenessOf = (texts: readonly string[], one: number, other: number) => {
  const vectors = gramVectors(texts, 2);
  const [a, b] = [vectors[one], vectors[other]];
  if (a === undefined || b === undefined) throw new Error("no such text");
  return likeness(a, b);
};

describe("the likeness of two texts", () => {
  const someText = fc.string({ unit: fc.constantFrom(..."あいうえお山川海𠮷"), maxLength: 30 });

  it("is the same from both sides, 1 for the same text, and between 0 and 1", () => {
    fc.assert(
      fc.property(fc.array(someText, { minLength: 2, maxLength: 6 }), (texts) => {
        const value = likenessOf(texts, 0, 1);

        expect(likenessOf(texts, 1, 0)).toBe(value);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(likenessOf([...texts, texts[0] ?? ""], 0, texts.length)).toBeCloseTo(
          [...(texts[0] ?? "")].length > 1 ? 1 : 0,
          9,
        );
      }),
      { numRuns: 200 },
    );
  });

  it("counts what every text says for less than what only two say", () => {
    const texts = ["募集要項山小屋", "募集要項海辺り", "山小屋建設中です", "募集要項川遊び", "募集要項町歩き"];

    expect(likenessOf(texts, 0, 2)).toBeGreaterThan(0.2);
    expect(likenessOf(texts, 0, 1)).toBeLessThan(likenessOf(["募集要項山小屋", "募集要項海辺り"], 0, 1));
  });

  it("equals the cosine worked out by hand", () => {
    // Runs: AB, BC | AB, BD. N = 2; df of AB is 2, of the others 1.
    const [shared, own] = [Math.log(2), Math.log(3)];

    expect(likenessOf(["ABC", "ABD"], 0, 1)).toBeCloseTo((shared * shared) / (shared * shared + own * own), 12);
  });
});

describe("figures in common", () => {
  it("leave out years, dates and single digits, and read any width", () => {
    const one = "2024年4月に12室を開き、のべ１，８００人が来ました。3社のうち離職率は8％、売上は2.5億円です。";
    const other = "2024年開設の12室に1,800人。社員3名、離職率8%、売上2.5億円、12人。";

    expect(commonFigures(figuresOf(one), figuresOf(other))).toEqual(["12室", "1800人", "2.5億円", "8%"]);
  });
});

describe("the passage in common", () => {
  it("is the longest one, in the words of the text", () => {
    const one = "はじめに。港の空き倉庫に光回線を引きました。";
    const other = "町では、港の空き倉庫に光回線を 引きました（令和5年）。";

    expect(commonPassage(one, other)).toBe("港の空き倉庫に光回線を引きました");
  });

  it("is none when it is shorter than what comes about by chance", () => {
    expect(commonPassage("港の空き倉庫に光回線", "港の空き倉庫に光回線")).toBeNull();
    expect(commonPassage("港の空き倉庫に光回線を引", "港の空き倉庫に光回線を引")).toBe("港の空き倉庫に光回線を引");
  });
});
