import { describe, expect, it } from "vitest";
import { differences } from "@/lib/awards/editions/rules/differences";
import { settingsInWords } from "@/lib/awards/editions/rules/settings-in-words";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { edition, withCategory, withCriterion } from "./edition";

const since = (after: EditionSettings) =>
  differences(edition, after).map(({ label, before, after: now }) => [label, before, now]);

const [category] = edition.categories;
if (category === undefined) throw new Error("The first edition has categories.");
const [named] = [`部門「${category.name}」の`];

describe("what changed", () => {
  it("is told with the name of the field, before and after", () => {
    const closes = { day: "2027-08-31", time: "24:00" };

    expect(since(withCategory({ window: { ...category.window, closes, enforced: closes, graceMinutes: 0 } }))).toEqual([
      [`${named}締切`, "2027年8月2日（月） 17:00", "2027年8月31日（火） 24:00"],
      [`${named}受付を終える時刻`, "2027年8月2日（月） 17:00", "2027年8月31日（火） 24:00"],
      [`${named}猶予`, "10分", "0分"],
    ]);
  });

  it("is told of what lies two lists deep", () => {
    const [first, ...rest] = edition.criteria[0]?.levels ?? [];
    if (first === undefined) throw new Error("The first criterion has levels.");

    expect(since(withCriterion({ weight: 40, levels: [{ ...first, anchor: "何もない。" }, ...rest] }))).toEqual([
      ["評価項目「地域と自社への効果」の重み", "25", "40"],
      ["評価項目「地域と自社への効果」の段階「1点」の目安", "効果の説明がない。", "何もない。"],
    ]);
  });

  it("is a name alone when only the name changed", () => {
    expect(since(withCriterion({ name: "効果" }))).toEqual([["評価項目「効果」の名称", "地域と自社への効果", "効果"]]);
  });

  it("is told once of an item that came or went", () => {
    expect(since({ ...edition, criteria: edition.criteria.slice(1) })).toEqual([
      ["評価項目", "地域と自社への効果", null],
    ]);
    expect(differences({ ...edition, categories: edition.categories.slice(0, 2) }, edition)).toEqual([
      { path: "/categories/promotion", label: "部門", before: null, after: "「地方創生テレワーク促進支援」部門" },
    ]);
  });

  it("is only the order when only the order changed", () => {
    expect(since({ ...edition, criteria: edition.criteria.toReversed() })).toEqual([
      [
        "評価項目の並び",
        "地域と自社への効果、波及性、官民連携、発展性",
        "発展性、官民連携、波及性、地域と自社への効果",
      ],
    ]);
  });

  it("is told of groups in their own words", () => {
    const after: EditionSettings = {
      ...edition,
      tieRule: edition.tieRule.slice(2),
      conflicts: { ...edition.conflicts, employmentYears: 3, sameMunicipality: false },
      ceremony: { day: "2027-11-22", place: "御茶ノ水", mode: "hybrid" },
    };

    expect(since(after)).toEqual([
      [
        "同点のときの決め方",
        "1. 「地域と自社への効果」の点\n2. 審査委員長の判断\n3. 抽選（審査会の翌営業日に公表される日経平均株価の終値（小数点以下2けたまで））",
        "1. 抽選（審査会の翌営業日に公表される日経平均株価の終値（小数点以下2けたまで））",
      ],
      ["雇用の関係をさかのぼる年数", "5年", "3年"],
      ["同じ自治体の応募", "審査から外れる", "審査から外れない"],
      ["表彰式", "なし", "2027年11月22日（月）、会場とオンライン、御茶ノ水"],
    ]);
  });
});

describe("the settings in words", () => {
  it("have every path once, and no empty words", () => {
    const rows = settingsInWords(edition);

    expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length);
    expect(rows.filter(({ label, value }) => label === "" || value === "")).toEqual([]);
  });
});
