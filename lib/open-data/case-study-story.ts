import type { CaseStudyView } from "@/lib/case-studies/view";
import type { Column } from "./dataset";

/** Why, what, and what came of it. */
export const caseStudyStoryColumns: readonly Column<CaseStudyView>[] = [
  {
    heading: "取り組んだ理由",
    name: "background",
    description: "きっかけや背景。ない場合は空欄です。",
    example: "社員から、親の町に戻っても働き続けたいという声がありました。",
    value: (row) => row.background || null,
  },
  {
    heading: "目的",
    name: "purpose",
    description: "目指したこと。ない場合は空欄です。",
    example: "離職を防ぐことです。",
    value: (row) => row.purpose || null,
  },
  {
    heading: "取り組んだ内容",
    name: "actions",
    description: "行ったこと",
    example: "九州圏と山口の国立高専12校とのネットワークを構築しました。",
    value: (row) => row.actions,
  },
  {
    heading: "成果",
    name: "results",
    description: "生まれた変化。ない場合は空欄です。",
    example: "IT関連の企業22社が、サテライトオフィスなどを設置しました。",
    value: (row) => row.results || null,
  },
  {
    heading: "工夫したこと、学んだこと",
    name: "lessons",
    description: "ない場合は空欄です。",
    example: "評価の基準を先に決めました。",
    value: (row) => row.lessons || null,
  },
  {
    heading: "協力者",
    name: "partners",
    description: "連携した組織。複数の場合は「;」で区切ります（JSONは配列）。",
    example: "富士市",
    value: (row) => row.partners,
  },
  {
    heading: "キーワード",
    name: "keywords",
    description: "複数の場合は「;」で区切ります（JSONは配列）。",
    example: "サテライトオフィス;ワーケーション",
    value: (row) => row.keywords,
  },
  {
    heading: "受賞",
    name: "award",
    description: "賞の名称と年度。ない場合は空欄です。",
    example: "地方創生テレワークアワード（地方創生担当大臣賞） 2021年度",
    value: (row) => row.award || null,
  },
  {
    heading: "自己宣言の受付番号",
    name: "declarationNumber",
    description: "同じ組織の自己宣言の番号。ない場合は空欄です。",
    example: "D-2026-7K3M9X",
    value: (row) => row.declarationNumber || null,
  },
];
