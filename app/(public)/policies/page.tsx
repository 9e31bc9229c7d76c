import { contentListMetadata } from "@/app/(public)/content-list-route";
import { ALL_POLICIES } from "@/lib/policies/lists";
import { PolicyListRoute } from "./list-route";

export function generateMetadata() {
  return contentListMetadata(ALL_POLICIES);
}

export default function PoliciesPage() {
  return <PolicyListRoute list={ALL_POLICIES} />;
}
