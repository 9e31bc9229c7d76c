import { ListRoute, listMetadata } from "@/app/(public)/case-studies/list-route";
import { caseStudiesForAudience } from "@/lib/case-studies/lists";

type Props = { readonly params: Promise<{ readonly audience: string; readonly page: string }> };

export function generateStaticParams() {
  return [{ audience: "companies", page: "2" }];
}

export async function generateMetadata({ params }: Props) {
  const { audience, page } = await params;
  return listMetadata(caseStudiesForAudience(audience), page);
}

export default async function CaseStudiesForAudiencePageN({ params }: Props) {
  const { audience, page } = await params;
  return <ListRoute list={caseStudiesForAudience(audience)} pageText={page} />;
}
