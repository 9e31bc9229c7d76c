import { contentListMetadata } from "@/app/(public)/content-list-route";
import { PolicyListRoute } from "@/app/(public)/policies/list-route";
import { policiesOfMinistry } from "@/lib/policies/lists";
import { MINISTRIES } from "@/lib/publishing/kinds/policy";

type Props = { readonly params: Promise<{ readonly ministry: string }> };

export function generateStaticParams() {
  return MINISTRIES.map(({ value }) => ({ ministry: value }));
}

export async function generateMetadata({ params }: Props) {
  return contentListMetadata(policiesOfMinistry((await params).ministry));
}

export default async function PoliciesOfMinistryPage({ params }: Props) {
  return <PolicyListRoute list={policiesOfMinistry((await params).ministry)} />;
}
