import { ListRoute, listMetadata } from "@/app/(public)/policies/list-route";
import { policiesForAudience } from "@/lib/policies/lists";
import { AUDIENCES } from "@/lib/publishing/kinds/audiences";

type Props = { readonly params: Promise<{ readonly audience: string }> };

export function generateStaticParams() {
  return AUDIENCES.map(({ value }) => ({ audience: value }));
}

export async function generateMetadata({ params }: Props) {
  return listMetadata(policiesForAudience((await params).audience));
}

export default async function PoliciesForAudiencePage({ params }: Props) {
  return <ListRoute list={policiesForAudience((await params).audience)} />;
}
