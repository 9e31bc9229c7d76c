import { contentListMetadata } from "@/app/(public)/content-list-route";
import { PolicyListRoute } from "@/app/(public)/policies/list-route";
import { policiesOfMinistry } from "@/lib/policies/lists";

type Props = { readonly params: Promise<{ readonly ministry: string; readonly page: string }> };

export function generateStaticParams() {
  return [{ ministry: "cao", page: "2" }];
}

export async function generateMetadata({ params }: Props) {
  const { ministry, page } = await params;
  return contentListMetadata(policiesOfMinistry(ministry), page);
}

export default async function PoliciesOfMinistryPageN({ params }: Props) {
  const { ministry, page } = await params;
  return <PolicyListRoute list={policiesOfMinistry(ministry)} pageText={page} />;
}
