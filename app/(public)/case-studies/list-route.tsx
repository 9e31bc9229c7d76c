import { type ContentListRouteProps, readContentList } from "@/app/(public)/content-list-route";
import { CaseStudyList } from "@/components/case-studies/case-study-list";
import { CASE_STUDY_CONTENT } from "@/lib/case-studies/lists";
import { caseStudyView } from "@/lib/case-studies/view";

export async function CaseStudyListRoute(props: ContentListRouteProps) {
  const { list, result, counts } = await readContentList(CASE_STUDY_CONTENT, props);
  return <CaseStudyList list={list} studies={result.items.map(caseStudyView)} result={result} counts={counts} />;
}
