import { type ContentListRouteProps, readContentList } from "@/app/(public)/content-list-route";
import { PolicyList } from "@/components/policies/policy-list";
import { POLICY_CONTENT } from "@/lib/policies/lists";
import { policyView } from "@/lib/policies/view";

export async function PolicyListRoute(props: ContentListRouteProps) {
  const { list, result, counts } = await readContentList(POLICY_CONTENT, props);
  return <PolicyList list={list} policies={result.items.map(policyView)} result={result} counts={counts} />;
}
