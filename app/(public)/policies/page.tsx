import { ALL_POLICIES } from "@/lib/policies/lists";
import { ListRoute, listMetadata } from "./list-route";

export function generateMetadata() {
  return listMetadata(ALL_POLICIES);
}

export default function PoliciesPage() {
  return <ListRoute list={ALL_POLICIES} />;
}
