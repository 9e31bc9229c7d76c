import { contentListMetadata } from "@/app/(public)/content-list-route";
import { ALL_CASE_STUDIES } from "@/lib/case-studies/lists";
import { CaseStudyListRoute } from "./list-route";

export function generateMetadata() {
  return contentListMetadata(ALL_CASE_STUDIES);
}

export default function CaseStudiesPage() {
  return <CaseStudyListRoute list={ALL_CASE_STUDIES} />;
}
