import { contentListMetadata } from "@/app/(public)/content-list-route";
import { PolicyListRoute } from "@/app/(public)/policies/list-route";
import { policiesOfKind } from "@/lib/policies/lists";

type Props = { readonly params: Promise<{ readonly kind: string; readonly page: string }> };

export function generateStaticParams() {
  return [{ kind: "policies", page: "2" }];
}

export async function generateMetadata({ params }: Props) {
  const { kind, page } = await params;
  return contentListMetadata(policiesOfKind(kind), page);
}

export default async function PoliciesOfKindPageN({ params }: Props) {
  const { kind, page } = await params;
  return <PolicyListRoute list={policiesOfKind(kind)} pageText={page} />;
}
