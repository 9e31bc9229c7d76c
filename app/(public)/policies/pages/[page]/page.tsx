import { ListRoute, listMetadata } from "@/app/(public)/policies/list-route";
import { ALL_POLICIES } from "@/lib/policies/lists";

type Props = { readonly params: Promise<{ readonly page: string }> };

export function generateStaticParams() {
  return [{ page: "2" }];
}

export async function generateMetadata({ params }: Props) {
  return listMetadata(ALL_POLICIES, (await params).page);
}

export default async function PoliciesPageN({ params }: Props) {
  return <ListRoute list={ALL_POLICIES} pageText={(await params).page} />;
}
