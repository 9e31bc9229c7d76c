import { contentListRoute } from "@/app/(public)/content-list-route";
import { PolicyList } from "@/components/policies/policy-list";
import { POLICY_CONTENT } from "@/lib/policies/lists";
import { policyView } from "@/lib/policies/view";

export const { ListRoute, listMetadata } = contentListRoute(POLICY_CONTENT, ({ list, result, counts }) => (
  <PolicyList list={list} policies={result.items.map(policyView)} result={result} counts={counts} />
));
