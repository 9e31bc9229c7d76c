import { contentListMetadata } from "@/app/(public)/content-list-route";
import { PolicyListRoute } from "@/app/(public)/policies/list-route";
import { policiesForAudience } from "@/lib/policies/lists";
import { AUDIENCES } from "@/lib/publishing/kinds/audiences";

type Props = { readonly params: Promise<{ readonly audience: string }> };

export function generateStaticParams() {
  return AUDIENCES.map(({ value }) => ({ audience: value }));
}

export async function generateMetadata({ params }: Props) {
  return contentListMetadata(policiesForAudience((await params).audience));
}

export default async function PoliciesForAudiencePage({ params }: Props) {
  return <PolicyListRoute list={policiesForAudience((await params).audience)} />;
}
