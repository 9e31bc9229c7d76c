import { CASE_STUDY_CONTENT } from "@/lib/case-studies/lists";
import { type CaseStudyView, caseStudyView, prefectureNames } from "@/lib/case-studies/view";
import { audienceNames } from "@/lib/publishing/kinds/audiences";
import { listAllShown } from "@/lib/publishing/queries/public";
import { routes } from "@/lib/routes";
import { caseStudyStoryColumns } from "./case-study-story";
import { type ContentPortal, describedAs, firstColumns, lastColumns } from "./content-columns";
import type { Column, Dataset } from "./dataset";

const who: readonly Column<CaseStudyView>[] = [
  {
    heading: "取り組んだ組織",
    name: "organization",
    description: "企業、団体、自治体の名称",
    example: "北九州市",
    value: (row) => row.organization,
  },
  {
    heading: "参考になる方",
    name: "audiences",
    description: "自治体、企業・団体、働く方。複数の場合は「;」で区切ります（JSONは配列）。",
    example: "自治体;企業・団体",
    value: (row) => audienceNames(row.audiences),
  },
  {
    heading: "都道府県コード",
    name: "prefectureCodes",
    description: "JIS X 0401の2桁のコード（文字列）。複数の場合は「;」で区切ります。全国の場合は空欄です。",
    example: "40",
    value: (row) => row.prefectures,
  },
  {
    heading: "都道府県",
    name: "prefectures",
    description: "都道府県の名称。複数の場合は「;」で区切ります（JSONは配列）。",
    example: "福岡県",
    value: (row) => prefectureNames(row.prefectures),
  },
  {
    heading: "市区町村",
    name: "municipality",
    description: "市区町村の名称。ない場合は空欄です。",
    example: "北九州市",
    value: (row) => row.municipality || null,
  },
  {
    heading: "実施した年",
    name: "year",
    description: "年または年度。ない場合は空欄です。",
    example: "2021年度",
    value: (row) => row.year || null,
  },
];

/** What is published of case studies, after the government's model (GIF DS-451-3). */
export function caseStudiesDataset({ baseUrl, isDemo }: ContentPortal): Dataset<CaseStudyView> {
  const example = `${baseUrl}${routes.caseStudy("kitakyushu-it-companies")}`;
  return {
    id: "case-studies",
    name: "事例の一覧",
    title: "地方創生テレワークの事例の一覧",
    description: describedAs("掲載中の事例です。", isDemo),
    updates: "掲載、改訂、終了すると、すぐに反映します。",
    columns: [
      ...firstColumns<CaseStudyView>({
        title: "高専とのつながりで、IT企業22社が拠点を設置",
        slug: "kitakyushu-it-companies",
      }),
      ...who,
      ...caseStudyStoryColumns,
      ...lastColumns<CaseStudyView>((row) => `${baseUrl}${routes.caseStudy(row.slug)}`, example),
    ],
  };
}

export async function listCaseStudyRows(): Promise<readonly CaseStudyView[]> {
  return (await listAllShown(CASE_STUDY_CONTENT)).map(caseStudyView);
}
