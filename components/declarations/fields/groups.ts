import type { DeclarationFieldName } from "@/lib/declarations/fields";
import type { ApplyStep } from "@/lib/routes";

export type QuestionGroup = {
  readonly legend: string;
  readonly help?: string;
  readonly fields: readonly DeclarationFieldName[];
};

/** The questions of each step in the order in which they are asked, as they belong together. */
export const STEP_GROUPS = {
  organization: [
    { legend: "名称", fields: ["organizationName", "organizationKana", "legalForm"] },
    {
      legend: "法人番号",
      help: "団体を取り違えずに確認するためにお尋ねします。ない場合や分からない場合は、番号を空けたまま、その理由を選択してください。",
      fields: ["corporateNumber", "noCorporateNumberReason"],
    },
    {
      legend: "所在地",
      help: "本社または主たる事務所の所在地です。都道府県と市区町村だけを公開します。",
      fields: ["postalCode", "prefectureCode", "municipality", "street", "building"],
    },
    { legend: "事業の概要", fields: ["industryCode", "employeeBand", "websiteUrl"] },
    { legend: "代表者", fields: ["representativeTitle", "representativeName"] },
  ],
  efforts: [
    {
      legend: "取組方針",
      help: "次のうち、取り組むもの（これから取り組むものを含みます）をすべて選択してください。",
      fields: ["policyItems"],
    },
    { legend: "具体的な取組", fields: ["efforts", "partnerAreas", "startedOn"] },
    {
      legend: "ロゴまたは写真",
      help: "公開ページに表示します。画像がなくても宣言できます。",
      fields: ["logo", "logoAlt"],
    },
  ],
  contact: [
    {
      legend: "担当者",
      help: "内容の確認と連絡のためにお尋ねします。公開することはありません。",
      fields: ["contactDepartment", "contactName", "contactKana", "contactEmail", "contactPhone"],
    },
  ],
} as const satisfies Record<ApplyStep, readonly QuestionGroup[]>;
