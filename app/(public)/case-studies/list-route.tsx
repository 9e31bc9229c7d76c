import { contentListRoute } from "@/app/(public)/content-list-route";
import { CaseStudyList } from "@/components/case-studies/case-study-list";
import { CASE_STUDY_CONTENT } from "@/lib/case-studies/lists";
import { caseStudyView } from "@/lib/case-studies/view";

export const { ListRoute, listMetadata } = contentListRoute(CASE_STUDY_CONTENT, ({ list, result, counts }) => (
  <CaseStudyList list={list} studies={result.items.map(caseStudyView)} result={result} counts={counts} />
));
