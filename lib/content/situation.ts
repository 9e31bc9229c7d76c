import { SOURCES, type Source } from "./sources";

/** The figures behind the movement that stand in their sources as numbers. What a lost chart showed is not guessed. */
export type Figure = {
  readonly id: string;
  readonly value: string;
  readonly unit?: string;
  readonly label: string;
  readonly note?: string;
  readonly source: Source;
};

export const TOKYO_TELEWORK: Figure = {
  id: "tokyo-telework",
  value: "4割以上",
  label: "東京都23区で、テレワークを経験した人の割合",
  note: "新型コロナウイルス感染症の拡大の中で、検討会議が示した状況",
  source: SOURCES.council,
};

/** Before and after the movement began: what official analyses said later. */
export type Series = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly unit: string;
  readonly points: readonly { readonly label: string; readonly value: number }[];
  readonly note?: string;
  readonly source: Source;
};

export const TOKYO_AREA_INFLOW: Series = {
  id: "tokyo-area-inflow",
  title: "東京圏への転入超過数の推移",
  summary:
    "東京圏への転入超過は、2019年の14.6万人から2021年の8.0万人まで小さくなり、2022年は1月から11月までで9.4万人でした。",
  unit: "万人",
  points: [
    { label: "2019年", value: 14.6 },
    { label: "2020年", value: 9.8 },
    { label: "2021年", value: 8.0 },
    { label: "2022年（1月から11月）", value: 9.4 },
  ],
  note: "2022年は11か月分のため、ほかの年とそのまま比べることはできません。",
  source: SOURCES.regionalEconomy2022,
};

export const TELEWORK_RATE: Series = {
  id: "telework-rate",
  title: "全国のテレワーク実施率の推移",
  summary: "全国のテレワーク実施率は、2019年12月の10.3％から2020年5月に27.7％まで上がり、2020年12月は21.5％でした。",
  unit: "％",
  points: [
    { label: "2019年12月", value: 10.3 },
    { label: "2020年5月", value: 27.7 },
    { label: "2020年12月", value: 21.5 },
  ],
  source: SOURCES.regionalEconomy2021,
};

/** Surveys on which the council relied, as its notes name them. */
export type Survey = {
  readonly publisher: string;
  readonly name: string;
  readonly period: string;
  readonly about: string;
};

export const SURVEYS = [
  {
    publisher: "内閣府",
    name: "新型コロナウイルス感染症の影響下における生活意識・行動の変化に関する調査",
    period: "2020年12月11日から17日",
    about: "テレワークの実施率（10,128人が回答）",
  },
  {
    publisher: "リクルートキャリア",
    name: "新型コロナウイルス禍での仕事に関するアンケート",
    period: "2020年8月7日から10日",
    about: "働く場所や時間の自由を重視する人の増加",
  },
  {
    publisher: "パソナ",
    name: "リモートワークと地方就労に関する意識調査",
    period: "2020年8月11日から20日",
    about: "地方都市で働くことへの関心と、地方へ転職するときの壁",
  },
] as const satisfies readonly Survey[];
