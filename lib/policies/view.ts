import { readContent } from "@/lib/publishing/answers";
import { audienceLabel } from "@/lib/publishing/kinds/audiences";
import { policyFields } from "@/lib/publishing/kinds/policy";
import type { PublicRow } from "@/lib/publishing/public-list";
import { ministryLabel, policyTagLabel } from "./labels";

/** A measure or a guideline, as lists, its page and open data read it. */
export function policyView({ kind, slug, body, publishedAt, updatedAt }: PublicRow) {
  return { ...readContent(policyFields, body), kind, slug, publishedAt, updatedAt };
}

export type PolicyView = ReturnType<typeof policyView>;

/** What a list says below the summary. */
export function policyFacts({ ministry, audiences, tags }: PolicyView): readonly string[] {
  return [
    ministryLabel(ministry),
    `対象：${audiences.map(audienceLabel).join("、")}`,
    tags.map(policyTagLabel).join("、"),
  ];
}
