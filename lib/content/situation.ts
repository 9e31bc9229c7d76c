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
