import { CaseStudyListRoute } from "@/app/(public)/case-studies/list-route";
import { contentListMetadata } from "@/app/(public)/content-list-route";
import { caseStudiesForAudience } from "@/lib/case-studies/lists";

type Props = { readonly params: Promise<{ readonly audience: string; readonly page: string }> };

export function generateStaticParams() {
  return [{ audience: "companies", page: "2" }];
}

export async function generateMetadata({ params }: Props) {
  const { audience, page } = await params;
  return contentListMetadata(caseStudiesForAudience(audience), page);
}

export default async function CaseStudiesForAudiencePageN({ params }: Props) {
  const { audience, page } = await params;
  return <CaseStudyListRoute list={caseStudiesForAudience(audience)} pageText={page} />;
}
