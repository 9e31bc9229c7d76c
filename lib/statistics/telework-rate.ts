import { SOURCES } from "@/lib/content/sources";
import type { Period, Series } from "./series";

const month = (label: string, at: string): Period => ({ label, from: at, to: at });

export const TELEWORK_RATE: Series = {
  id: "telework-rate",
  title: "全国のテレワーク実施率の推移",
  summary: "全国のテレワーク実施率は、2019年12月の10.3％から2020年5月に27.7％まで上がり、2020年12月は21.5％でした。",
  unit: "％",
  decimals: 1,
  definition:
    "全国で、テレワークを実施している人の割合です。回答した人の範囲と質問の文は、出典のページをご覧ください。",
  notes: ["調査のあった3つの時点の値です。その間の月の値はありません。"],
  source: SOURCES.regionalEconomy2021,
  observations: [
    { period: month("2019年12月", "2019-12"), value: 10.3 },
    { period: month("2020年5月", "2020-05"), value: 27.7 },
    { period: month("2020年12月", "2020-12"), value: 21.5 },
  ],
};
