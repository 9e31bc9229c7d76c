export const ABOUT_UPDATED_ON = "2026-11-27";

export const ABOUT = {
  what: { id: "what", heading: "どのような働き方か" },
  situation: { id: "situation", heading: "背景となった状況" },
  proposals: { id: "proposals", heading: "基本的な考え方と提言" },
  pioneers: { id: "pioneers", heading: "先に取り組んだ企業と自治体" },
  partners: { id: "partners", heading: "推進パートナーとの協力" },
  more: { id: "more", heading: "あわせて読む" },
} as const;

export const ABOUT_SECTIONS = Object.values(ABOUT);

/** The wording of the definition changed over the years; both are told. */
export const DEFINITION = [
  "地方創生テレワークは、地方の活性化に役立つテレワークのことです。東京圏などの企業に勤めたまま地方に移り住むこと（転職なき移住）のほか、企業が地方にサテライトオフィスを設けること、休暇と組み合わせて滞在先で働くこと（ワーケーション）を通じて地域と関わることも含みます。",
  "近年は、人口の流出や仕事の減少といった地域の課題と、企業自身の経営の課題の、両方の解決に役立つ地方でのテレワーク、と説明されています。",
] as const;
