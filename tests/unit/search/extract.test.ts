import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract, wordsOf } from "@/lib/search/extract";

const marked = (text: string, query: string, length = 200) =>
  extract(text, wordsOf(query), length)
    .filter(({ isMatch }) => isMatch)
    .map((part) => part.text);

describe("an extract", () => {
  it.each([
    ["サテライトオフィス", "さてらいと", ["サテライト"]],
    ["ﾃﾚﾜｰｸ制度", "テレワーク", ["ﾃﾚﾜｰｸ"]],
    ["TELEWORK制度", "ｔｅｌｅｗｏｒｋ", ["TELEWORK"]],
    ["髙橋さんの会社", "高橋", ["髙橋"]],
    ["霞が関と霞ヶ関", "霞ケ関", ["霞が関", "霞ヶ関"]],
    ["サーバー管理", "サーバ", ["サーバ"]],
    ["東京から長野へ、東京から大阪へ", "東京 長野", ["東京", "長野", "東京"]],
    ["か\u3099っこう", "がっこう", ["か\u3099っこう"]],
    ["塩尻市", "松本", []],
  ])("of %j marks what %j finds", (text, query, found) => {
    expect(marked(text, query)).toEqual(found);
  });

  it("begins shortly before the first match", () => {
    const parts = extract(`${"あ".repeat(100)}塩尻${"い".repeat(100)}`, ["塩尻"], 40);

    expect(parts).toEqual([
      { text: `…${"あ".repeat(20)}`, isMatch: false },
      { text: "塩尻", isMatch: true },
      { text: `${"い".repeat(18)}…`, isMatch: false },
    ]);
  });

  it("shows the beginning where nothing matches", () => {
    expect(extract("あいうえお", ["塩尻"], 3)).toEqual([{ text: "あいう…", isMatch: false }]);
  });

  it("never changes a character of the text, nor fails, whatever is asked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, query) => {
        const line = text.replace(/\s*\n\s*/gu, "");
        const joined = extract(text, wordsOf(query), 10_000)
          .map((part) => part.text)
          .join("");

        expect(joined).toBe(line);
      }),
    );
  });
});
