import type { Answers } from "@/lib/drafts/answers";

/** A whole, invented application as a person would type it. */
export const wholeAnswers: Answers = {
  organizationName: "株式会社みどり工房",
  organizationKana: "ミドリコウボウ",
  legalForm: "kabushiki",
  corporateNumber: "8000012010038",
  postalCode: "100-0004",
  prefectureCode: "13",
  municipality: "千代田区",
  street: "大手町1-1-1",
  building: "みどりビル3階",
  industryCode: "G",
  employeeBand: "51-100",
  websiteUrl: "https://midori-kobo.example.jp/",
  representativeTitle: "代表取締役",
  representativeName: "緑川 花子",
  policyItems: ["1", "5"],
  efforts: "長野県塩尻市のサテライトオフィスを拠点に、社員が年に二か月まで地方で働ける制度を設けます。",
  partnerAreas: "長野県塩尻市",
  startedOn: "2026年4月",
  contactDepartment: "総務部",
  contactName: "青木 太郎",
  contactKana: "アオキ タロウ",
  contactEmail: "tanto@midori-kobo.example.jp",
  contactPhone: "03-0000-0000",
};
