import type { Criterion } from "./judging-schema";

const LABELS = ["不十分", "やや不十分", "標準", "優れている", "特に優れている"] as const;

/**
 * What FY2025 asked for: effect on the region and the own company, 波及性, 官民連携, 発展性. How they were weighed and
 * scored is not known: equal weights and five levels are a beginning for the office, not a fact.
 */
export const INITIAL_CRITERIA: readonly Criterion[] = [
  {
    key: "effect",
    name: "地域と自社への効果",
    description: "地域の課題の解決と、自社の経営の課題の解決の両方に、どれだけ効果を上げているか。",
    weight: 25,
    levels: levels([
      "効果の説明がない。",
      "効果が見込みとして述べられている。",
      "地域か自社のどちらかに、事実で示された効果がある。",
      "地域と自社の両方に、事実で示された効果がある。",
      "地域と自社の両方に、数値で示された大きな効果が続いている。",
    ]),
  },
  {
    key: "spread",
    name: "波及性",
    description: "ほかの企業や地域が取り入れやすく、広がりが期待できるか。",
    weight: 25,
    levels: levels([
      "その企業や地域に特有の条件に頼っている。",
      "取り入れるには大きな費用や条件の変更がいる。",
      "条件が似た企業や地域であれば取り入れられる。",
      "多くの企業や地域が取り入れられるよう、方法が示されている。",
      "すでにほかの企業や地域に取り入れられ、広がっている。",
    ]),
  },
  {
    key: "cooperation",
    name: "官民連携",
    description: "自治体、企業、地域の団体が、役割を分けて協力しているか。",
    weight: 25,
    levels: levels([
      "連携がない。",
      "情報の交換にとどまっている。",
      "自治体か地域の団体と、取組の一部を一緒に行っている。",
      "役割を定め、計画から実施までを一緒に行っている。",
      "協定などに基づいて続いており、連携が地域の仕組みになっている。",
    ]),
  },
  {
    key: "development",
    name: "発展性",
    description: "取組が続き、これからさらに広がる見通しがあるか。",
    weight: 25,
    levels: levels([
      "続ける見通しが示されていない。",
      "続ける意向があるが、計画がない。",
      "続けるための計画がある。",
      "計画に、人と費用の裏付けがある。",
      "裏付けのある計画により、すでに次の段階に進んでいる。",
    ]),
  },
];

/** 1 to 5, the lowest first. */
function levels(anchors: readonly [string, string, string, string, string]): Criterion["levels"] {
  return LABELS.map((label, index) => ({ value: index + 1, label, anchor: anchors[index] ?? "" }));
}
