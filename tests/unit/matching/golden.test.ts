import { describe, expect, it } from "vitest";
import { evaluatePlace } from "@/lib/matching/engine/evaluate";
import { rank } from "@/lib/matching/engine/rank";
import type { Wish } from "@/lib/matching/engine/wishes";
import { golden, goldenWishes } from "./golden";

const fair = { exposure: new Map<string, number>(), requestId: "request" };

/** Keys in the order of the ranking, with their scores. */
function ranking(wishes: readonly Wish[]): string[] {
  const evaluated = Object.entries(golden).map(([key, place]) => ({
    ...evaluatePlace(wishes, place),
    ...{ key, exposedBy: [key] },
  }));
  const allowed = evaluated.filter(({ excludedBy }) => excludedBy.length === 0);
  return rank(allowed, fair).map(({ key, score }) => `${key} ${score}`);
}

const without = (key: Wish["key"]) => goldenWishes.filter((wish) => wish.key !== key);

describe("a company's wishes against four places", () => {
  it("ranks who meets more of what weighs more, and leaves out who breaks a condition", () => {
    expect(ranking(goldenWishes)).toEqual(["mountain 88", "town 58", "silent 25"]);
  });

  it("says why, what is missing and what has to be asked", () => {
    expect(evaluatePlace(goldenWishes, golden.mountain)).toEqual({
      excludedBy: [],
      score: 88,
      met: [
        "所在地：長野県（希望：長野県、東北）",
        "東京から2時間（希望：2時間以内）",
        "共用の席：12席（希望：8名）",
        "個室がある",
        "宿泊：近隣（希望：施設に泊まれる、または近隣に宿がある）",
        "商品・サービスの共同開発に、自治体が協力する",
      ],
      missing: ["Web会議ブースがない"],
      unknown: ["月額の料金：情報なし（確認が必要）"],
    });
  });

  it("names the condition that a place breaks", () => {
    expect(evaluatePlace(goldenWishes, golden.far).excludedBy).toEqual([
      "地域（必須）：所在地：沖縄県（希望：長野県、東北）",
    ]);
  });

  it("asks first for what must hold and is not known, and keeps the place", () => {
    const result = evaluatePlace([{ key: "tokyo", values: ["120"], strength: "must" }], golden.silent);

    expect(result).toMatchObject({
      excludedBy: [],
      score: 0,
      unknown: ["必須の条件：東京からの時間：情報なし（確認が必要）"],
    });
  });
});

describe("a wish that is taken away", () => {
  it("changes the rank: without the time from Tokyo the near one falls behind the cheap ones", () => {
    const heavy: readonly Wish[] = [
      { key: "tokyo", values: ["120"], strength: "3" },
      { key: "budget", values: ["20000"], strength: "1" },
    ];

    expect(ranking(heavy)).toEqual(["mountain 75", "far 25", "town 25", "silent 0"]);
    expect(ranking(heavy.slice(1))).toEqual(["far 100", "town 100", "mountain 0", "silent 0"]);
  });

  it("changes nothing but what it weighed", () => {
    expect(ranking(without("lodging"))).toEqual(["mountain 86", "town 64", "silent 27"]);
    expect(ranking(without("place"))).toEqual(["mountain 83", "far 56", "town 44", "silent 0"]);
  });
});
