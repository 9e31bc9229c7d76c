import { ListRoute, listMetadata } from "@/app/(public)/policies/list-route";
import { POLICY_KINDS } from "@/lib/policies/labels";
import { policiesOfKind } from "@/lib/policies/lists";

type Props = { readonly params: Promise<{ readonly kind: string }> };

export function generateStaticParams() {
  return POLICY_KINDS.map(({ slug }) => ({ kind: slug }));
}

export async function generateMetadata({ params }: Props) {
  return listMetadata(policiesOfKind((await params).kind));
}

export default async function PoliciesOfKindPage({ params }: Props) {
  return <ListRoute list={policiesOfKind((await params).kind)} />;
}
