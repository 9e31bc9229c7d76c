import { CaseStudyListRoute } from "@/app/(public)/case-studies/list-route";
import { contentListMetadata } from "@/app/(public)/content-list-route";
import { ALL_CASE_STUDIES } from "@/lib/case-studies/lists";

type Props = { readonly params: Promise<{ readonly page: string }> };

export function generateStaticParams() {
  return [{ page: "2" }];
}

export async function generateMetadata({ params }: Props) {
  return contentListMetadata(ALL_CASE_STUDIES, (await params).page);
}

export default async function CaseStudiesPageN({ params }: Props) {
  return <CaseStudyListRoute list={ALL_CASE_STUDIES} pageText={(await params).page} />;
}
