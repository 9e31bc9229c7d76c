import { contentListMetadata } from "@/app/(public)/content-list-route";
import { PolicyListRoute } from "@/app/(public)/policies/list-route";
import { POLICY_KINDS } from "@/lib/policies/labels";
import { policiesOfKind } from "@/lib/policies/lists";

type Props = { readonly params: Promise<{ readonly kind: string }> };

export function generateStaticParams() {
  return POLICY_KINDS.map(({ slug }) => ({ kind: slug }));
}

export async function generateMetadata({ params }: Props) {
  return contentListMetadata(policiesOfKind((await params).kind));
}

export default async function PoliciesOfKindPage({ params }: Props) {
  return <PolicyListRoute list={policiesOfKind((await params).kind)} />;
}
