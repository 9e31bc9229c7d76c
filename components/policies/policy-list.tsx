import type { ContentEntry } from "@/components/content/content-entries";
import { ContentListPage, type ContentResult } from "@/components/content/content-list-page";
import { ministryLabel, policyKindLabel, policyTagLabel } from "@/lib/policies/labels";
import { ALL_POLICIES, policyFilters } from "@/lib/policies/lists";
import type { PolicyView } from "@/lib/policies/view";
import { isInvented } from "@/lib/publishing/invented";
import { audienceNames } from "@/lib/publishing/kinds/audiences";
import type { ContentCounts, ContentList } from "@/lib/publishing/public-list";
import { routes } from "@/lib/routes";

type PolicyListProps = {
  readonly list: ContentList;
  readonly policies: readonly PolicyView[];
  readonly result: Omit<ContentResult, "entries">;
  readonly counts: ContentCounts;
};

export function PolicyList({ list, policies, result: { total, page, pageCount, pageSize }, counts }: PolicyListProps) {
  return (
    <ContentListPage
      list={list}
      whole={ALL_POLICIES}
      noun="施策・手引き"
      result={{ total, page, pageCount, pageSize, entries: policies.map(entryOf) }}
      filters={policyFilters(counts)}
    />
  );
}

function entryOf(policy: PolicyView): ContentEntry {
  const { slug, title, summary, kind, tags, ministry, audiences } = policy;
  return {
    href: routes.policy(slug),
    title,
    summary,
    tags: [...(kind === "GUIDELINE" ? [policyKindLabel(kind)] : []), ...tags.map(policyTagLabel)],
    facts: [ministryLabel(ministry), `対象：${audienceNames(audiences).join("、")}`],
    isInvented: isInvented(policy),
  };
}
