import { ListRoute, listMetadata } from "@/app/(public)/policies/list-route";
import { policiesForAudience } from "@/lib/policies/lists";

type Props = { readonly params: Promise<{ readonly audience: string; readonly page: string }> };

export function generateStaticParams() {
  return [{ audience: "companies", page: "2" }];
}

export async function generateMetadata({ params }: Props) {
  const { audience, page } = await params;
  return listMetadata(policiesForAudience(audience), page);
}

export default async function PoliciesForAudiencePageN({ params }: Props) {
  const { audience, page } = await params;
  return <ListRoute list={policiesForAudience(audience)} pageText={page} />;
}
