import { ALL_CASE_STUDIES } from "@/lib/case-studies/lists";
import { ListRoute, listMetadata } from "./list-route";

export function generateMetadata() {
  return listMetadata(ALL_CASE_STUDIES);
}

export default function CaseStudiesPage() {
  return <ListRoute list={ALL_CASE_STUDIES} />;
}
