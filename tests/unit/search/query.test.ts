import { describe, expect, it } from "vitest";
import { extractOf, foldedWords, searchAddress } from "@/lib/search/query";
import { siteSearchSchema } from "@/lib/search/schema";

describe("a question in the address bar", () => {
  it("is taken as it stands when it is one", () => {
    expect(siteSearchSchema.parse({ q: " 長野　移住 ", kind: "news", audience: "workers", page: "3" })).toEqual({
      q: "長野　移住",
      kind: "news",
      audience: "workers",
      page: 3,
      isCut: false,
    });
  });

  it.each([
    [{}, { q: "", page: 1, isCut: false }],
    [{ q: ["長野", "東京"] }, { q: "長野" }],
    [
      { kind: "nothing", audience: "DROP TABLE", page: "0" },
      { kind: undefined, audience: undefined, page: 1 },
    ],
    [{ page: "99" }, { page: 50 }],
    [{ page: "1e9" }, { page: 1 }],
    [{ q: "あ\u0000い\n" }, { q: "あ い" }],
    [{ q: "字".repeat(101) }, { q: "字".repeat(100), isCut: true }],
  ])("%j becomes one that can be asked", (typed, expected) => {
    expect(siteSearchSchema.parse(typed)).toMatchObject(expected);
  });

  it("keeps its choices in its address, and begins another choice at the first page", () => {
    const choice = { q: "長野", kind: "news", audience: undefined } as const;

    expect(searchAddress({ ...choice, page: 2 })).toBe(`/search?q=${encodeURIComponent("長野")}&kind=news&page=2`);
    expect(searchAddress(choice)).not.toContain("page");
  });
});

describe("the words of a query", () => {
  it.each([
    ["ﾃﾚﾜｰｸ　ＩＴ", ["テレワーク", "it"]],
    ["てれわーく", ["テレワーク"]],
    ["髙橋 高橋", ["高橋"]],
    ["サーバー サーバ", ["サーバ"]],
    ["　", []],
    ["一 二 三 四 五 六 七 八 九", ["一", "二", "三", "四", "五", "六", "七", "八"]],
  ])("%s are looked for in one spelling", (query, expected) => {
    expect(foldedWords(query)).toEqual(expected);
  });
});

describe("the extract", () => {
  const words = (query: string, text: string) =>
    extractOf({ summary: "概要の文です。", text }, query, 60)
      .filter(({ isMatch }) => isMatch)
      .map((part) => part.text);

  it("shows the line where a word stands", () => {
    expect(words("塩尻", "一行目\n塩尻市の事例です。")).toEqual(["塩尻"]);
  });

  it("finds the sentence in a long paragraph", () => {
    expect(words("ﾃﾚﾜｰｸ", `${"前置きの文です。".repeat(200)}最後にテレワークの話です。`)).toEqual(["テレワーク"]);
  });

  it("is the summary when only the title holds the word", () => {
    const parts = extractOf({ summary: "概要の文です。", text: "本文" }, "題名", 60);

    expect(parts.map(({ text }) => text).join("")).toBe("概要の文です。");
  });
});
