import { CaseStudyListRoute } from "@/app/(public)/case-studies/list-route";
import { contentListMetadata } from "@/app/(public)/content-list-route";
import { caseStudiesForAudience } from "@/lib/case-studies/lists";
import { AUDIENCES } from "@/lib/publishing/kinds/audiences";

type Props = { readonly params: Promise<{ readonly audience: string }> };

export function generateStaticParams() {
  return AUDIENCES.map(({ value }) => ({ audience: value }));
}

export async function generateMetadata({ params }: Props) {
  return contentListMetadata(caseStudiesForAudience((await params).audience));
}

export default async function CaseStudiesForAudiencePage({ params }: Props) {
  return <CaseStudyListRoute list={caseStudiesForAudience((await params).audience)} />;
}
