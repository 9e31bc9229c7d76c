import { contentListMetadata } from "@/app/(public)/content-list-route";
import { PolicyListRoute } from "@/app/(public)/policies/list-route";
import { ALL_POLICIES } from "@/lib/policies/lists";

type Props = { readonly params: Promise<{ readonly page: string }> };

export function generateStaticParams() {
  return [{ page: "2" }];
}

export async function generateMetadata({ params }: Props) {
  return contentListMetadata(ALL_POLICIES, (await params).page);
}

export default async function PoliciesPageN({ params }: Props) {
  return <PolicyListRoute list={ALL_POLICIES} pageText={(await params).page} />;
}
