import { routes } from "@/lib/routes";
import { link, paragraph, type TextSection, terms } from "./text";

export const STATISTICS = {
  balance: { id: "balance-with-tokyo-area", heading: "地方と東京圏の間の人の動き（9道府県）" },
  inflow: { id: "tokyo-area-inflow", heading: "東京圏への転入超過" },
  telework: { id: "telework-rate", heading: "テレワークの実施率" },
  reported: { id: "reported", heading: "報道等による数値" },
  handling: { id: "handling", heading: "このポータルの手続きにかかった日数" },
  terms: { id: "terms", heading: "用語" },
  data: { id: "data", heading: "データの利用" },
} as const;

export const STATISTICS_SECTIONS = Object.values(STATISTICS);

export const STATISTICS_TERMS: TextSection = {
  ...STATISTICS.terms,
  blocks: [
    terms(
      {
        term: "転入超過、転出超過",
        text: "ある地域に転入した人の数から転出した人の数を引いた差が、正のときを転入超過、負のときを転出超過といいます。",
      },
      { term: "東京圏", text: "東京都、埼玉県、千葉県、神奈川県の1都3県です。" },
      {
        term: "住民基本台帳人口移動報告",
        text: "市区町村への届け出をもとに、市区町村の境を越えて住所を移した人を数える、総務省統計局の統計です。同じ人が期間の中に2回移れば、2回と数えます。届け出のない移動は含みません。",
      },
    ),
  ],
};

export const STATISTICS_DATA: TextSection = {
  ...STATISTICS.data,
  blocks: [
    paragraph(
      "このページのすべての値を、CSVとJSONで利用できます。項目の説明と利用の条件は、",
      link("オープンデータのページ", `${routes.openData()}#statistics`),
      "をご覧ください。",
    ),
  ],
};
