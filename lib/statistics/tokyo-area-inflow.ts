import { SOURCES } from "@/lib/content/sources";
import type { Period, Series } from "./series";

const year = (number: number): Period => ({ label: `${number}年`, from: `${number}-01`, to: `${number}-12` });

/** Eleven months: drawn and told apart from the whole years. */
export const PARTIAL_YEAR: Period = { label: "2022年（1月から11月）", from: "2022-01", to: "2022-11" };

export const TOKYO_AREA_INFLOW: Series = {
  id: "tokyo-area-inflow",
  title: "東京圏への転入超過数の推移",
  summary:
    "東京圏への転入超過は、2019年の14.6万人から2020年に9.8万人、2021年に8.0万人へと小さくなりました。2022年は、1月から11月までの11か月で9.4万人でした。",
  unit: "万人",
  decimals: 1,
  definition:
    "東京圏（東京都、埼玉県、千葉県、神奈川県）へ東京圏の外から転入した人の数から、東京圏の外へ転出した人の数を引いたものです。",
  sign: "すべての年で、転入した人のほうが多い（転入超過）ことを表す正の値です。",
  notes: [
    "2022年は11か月分のため、ほかの年とそのまま比べることはできません。",
    "外国人の移動者を含むかどうかを、このポータルでは確かめられていません。9道府県の数値と足したり引いたりすることはできません。",
  ],
  source: SOURCES.regionalEconomy2022,
  observations: [
    { period: year(2019), value: 14.6 },
    { period: year(2020), value: 9.8 },
    { period: year(2021), value: 8.0 },
    { period: PARTIAL_YEAR, value: 9.4, note: "1月から11月までの値。1年分の値とは比べられません。" },
  ],
};
