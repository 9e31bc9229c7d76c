import { readContent } from "@/lib/publishing/answers";
import { policyFields } from "@/lib/publishing/kinds/policy";
import type { PublicRow } from "@/lib/publishing/public-list";

/** A measure or a guideline, as lists, its page and open data read it. */
export function policyView({ kind, slug, body, publishedAt, updatedAt }: PublicRow) {
  return { ...readContent(policyFields, body), kind, slug, publishedAt, updatedAt };
}

export type PolicyView = ReturnType<typeof policyView>;
