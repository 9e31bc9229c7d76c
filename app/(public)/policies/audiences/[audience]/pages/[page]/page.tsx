import { contentListMetadata } from "@/app/(public)/content-list-route";
import { PolicyListRoute } from "@/app/(public)/policies/list-route";
import { policiesForAudience } from "@/lib/policies/lists";

type Props = { readonly params: Promise<{ readonly audience: string; readonly page: string }> };

export function generateStaticParams() {
  return [{ audience: "companies", page: "2" }];
}

export async function generateMetadata({ params }: Props) {
  const { audience, page } = await params;
  return contentListMetadata(policiesForAudience(audience), page);
}

export default async function PoliciesForAudiencePageN({ params }: Props) {
  const { audience, page } = await params;
  return <PolicyListRoute list={policiesForAudience(audience)} pageText={page} />;
}
