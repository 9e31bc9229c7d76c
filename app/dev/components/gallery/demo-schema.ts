import { z } from "zod";
import { calendarDate } from "@/lib/forms/date-field";
import { choice, choices, consent, oneTimeCode, optionalText, requiredText } from "@/lib/forms/fields";

export const SIZES = [
  { value: "small", label: "100人未満" },
  { value: "large", label: "100人以上" },
] as const;

export const EFFORTS = [
  { value: "office", label: "サテライトオフィスの設置", help: "地方に置く執務場所です。共同利用の施設も含みます。" },
  { value: "rules", label: "テレワークの制度の整備" },
  {
    value: "support",
    label:
      "転職なき移住をする社員への支援（住まい探しの相談、引っ越し費用の補助、家族の就労や就学についての情報の提供など）",
  },
] as const;

export const REGIONS = [
  { value: "01", label: "北海道" },
  { value: "13", label: "東京都" },
  { value: "47", label: "沖縄県" },
] as const;

export const SUMMARY_MAX = 40;

export const demoSchema = z.object({
  name: requiredText("団体の名称", 20),
  site: optionalText("紹介文", 50),
  postalCode: requiredText("郵便番号", 10),
  region: choice("都道府県", ["01", "13", "47"]),
  size: choice("従業員の数", ["small", "large"]),
  efforts: choices("取り組んでいること", ["office", "rules", "support"], 1),
  start: calendarDate("取組を始めた日", { min: "2000-01-01" }),
  summary: requiredText("取組の内容", SUMMARY_MAX),
  plan: z.array(z.string()),
  password: requiredText("パスワード", 100),
  code: oneTimeCode("確認コード"),
  agreed: consent("公開に同意する"),
});
