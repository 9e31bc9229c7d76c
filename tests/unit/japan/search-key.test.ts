import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bigrams, foldForSearch, likePattern, pairs } from "@/lib/japan/search-key";
import { anyText } from "./any-text";

/** What `grams @> pairs(query) AND folded LIKE likePattern(query)` answers. */
function finds(query: string, text: string): boolean {
  const grams = new Set(bigrams(text));
  return pairs(query).every((gram) => grams.has(gram)) && foldForSearch(text).includes(foldForSearch(query));
}

describe("folding for search", () => {
  it.each([
    ["テレワーク", "ﾃﾚﾜｰｸ"],
    ["テレワーク", "てれわーく"],
    ["テレワーク", "テレワ-ク"],
    ["テレワーク", "テレワ−ク"],
    ["ＡＢＣ", "abc"],
    ["サーバー", "サーバ"],
    ["コンピューター", "コンピュータ"],
    ["高橋", "髙橋"],
    ["山崎", "山﨑"],
    ["吉野家", "𠮷野家"],
    ["渡辺", "渡邉"],
    ["渡邊", "渡邉"],
    ["斎藤", "齋藤"],
    ["福島", "\uFA1B島"],
    ["葛城", "葛\u{E0100}城"],
    ["株式会社山田", "㈱山田"],
    ["株式会社山田", "（株）山田"],
    ["株式会社　山田", "株式会社山田"],
    ["一般社団法人山田", "(一社)山田"],
    ["霞が関", "霞ヶ関"],
    ["霞ケ関", "霞ヶ関"],
    ["ガイド", "カ゛イト゛"],
    ["①", "1"],
  ])("takes %j and %j for the same", (one, other) => {
    expect(foldForSearch(one)).toBe(foldForSearch(other));
  });

  it.each([
    ["ビール", "ビル"],
    ["ハート", "パート"],
    ["東京", "京都"],
    ["Tele work", "telework"],
  ])("keeps %j and %j apart", (one, other) => {
    expect(foldForSearch(one)).not.toBe(foldForSearch(other));
  });

  it("is the same the second time, for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
      }),
    );
  });
});

describe("bigrams", () => {
  it("are single characters and pairs, each once, sorted, none across a space", () => {
    expect(bigrams("地方 AB地方")).toEqual(["a", "ab", "b", "b地", "地", "地方", "方"]);
    expect(bigrams("ab cd")).toEqual(["a", "ab", "b", "c", "cd", "d"]);
    expect(bigrams("　")).toEqual([]);
  });

  it("take a surrogate pair for one character", () => {
    expect(bigrams("😀𠀋")).toEqual(["😀", "😀𠀋", "𠀋"].sort());
  });

  it.each([
    ["富", "静岡県富士市"],
    ["東京", "株式会社東京テレワーク"],
    ["ツアー", "モニターツアーの募集"],
    ["モニター", "モニターツアーの募集"],
    ["ｻﾃﾗｲﾄ", "富士市サテライトオフィス"],
    ["(株)", "株式会社山田"],
    ["会社", "㈱山田"],
    ["100%", "在宅勤務100％"],
  ])("find %j in %j", (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it("do not find what is not there", () => {
    expect(finds("京東", "東京京都")).toBe(false);
  });

  it("find every part of a Japanese text", () => {
    const words = fc.array(fc.constantFrom(..."地方創生東京高髙テレワーサバビルあいうえおabc12"), { maxLength: 20 });

    fc.assert(
      fc.property(words, words, words, (before, query, after) => {
        fc.pre(query.length > 0);
        expect(finds(query.join(""), [...before, ...query, ...after].join(""))).toBe(true);
      }),
    );
  });
});

describe("pairs to ask for", () => {
  it("leave out the characters that they hold, and keep a word of one character", () => {
    expect(pairs("テレワーク")).toEqual(["テレ", "レワ", "ワー", "ーク"].sort());
    expect(pairs("鵜")).toEqual(["鵜"]);
    expect(pairs("a bc")).toEqual(["a", "bc"]);
    expect(pairs("𠀋")).toEqual(["𠀋"]);
    expect(pairs("　")).toEqual([]);
  });

  it("are all in the index of any text that holds the word", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(bigrams(text)).toEqual(expect.arrayContaining(pairs(text)));
      }),
    );
  });
});

describe("LIKE pattern", () => {
  it("takes wildcards literally", () => {
    expect(likePattern("50％_\\")).toBe("%50\\%\\_\\\\%");
  });
});

it("a word of one or two characters stands in a text exactly when its one pair is among those of the text", () => {
  const letters = fc.string({ unit: fc.constantFrom("海", "山", "カ", "フ", "ェ", "a", " ", "－"), maxLength: 12 });
  const word = fc.string({ unit: fc.constantFrom("海", "山", "カ", "フ", "ェ", "a"), minLength: 1, maxLength: 2 });

  fc.assert(
    fc.property(letters, word, (text, sought) => {
      const folded = foldForSearch(sought);
      const [only, ...others] = pairs(folded);
      if (others.length > 0 || only !== folded) return;
      expect(bigrams(text).includes(folded)).toBe(foldForSearch(text).includes(folded));
    }),
  );
});
