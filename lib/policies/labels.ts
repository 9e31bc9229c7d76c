import type { ContentKind } from "@/lib/db/generated/enums";
import { MINISTRIES, POLICY_TAGS } from "@/lib/publishing/kinds/policy";

/** The two kinds behind one list, under the part of an address that never changes. */
export const POLICY_KINDS = [
  { slug: "policies", kind: "POLICY", label: "施策" },
  { slug: "guidelines", kind: "GUIDELINE", label: "手引き・ガイドライン" },
] as const satisfies readonly { slug: string; kind: ContentKind; label: string }[];

export function policyKindLabel(kind: ContentKind): string {
  return POLICY_KINDS.find((each) => each.kind === kind)?.label ?? kind;
}

export function ministryLabel(value: string): string {
  return MINISTRIES.find((ministry) => ministry.value === value)?.label ?? value;
}

export function policyTagLabel(value: string): string {
  return POLICY_TAGS.find((tag) => tag.value === value)?.label ?? value;
}
