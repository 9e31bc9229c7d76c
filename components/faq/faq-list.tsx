import type { ContentEntry } from "@/components/content/content-entries";
import { ContentListPage, type ContentResult } from "@/components/content/content-list-page";
import { ALL_FAQ, faqTopics } from "@/lib/faq/lists";
import { type FaqView, faqAudience } from "@/lib/faq/view";
import type { ContentCounts, ContentList } from "@/lib/publishing/public-list";
import { routes } from "@/lib/routes";

type FaqListProps = {
  readonly list: ContentList;
  readonly items: readonly FaqView[];
  readonly result: Omit<ContentResult, "entries">;
  readonly counts: ContentCounts;
};

/** The questions of one topic, each with how its answer begins. */
export function FaqList({ list, items, result: { total, page, pageCount, pageSize }, counts }: FaqListProps) {
  return (
    <ContentListPage
      list={list}
      whole={ALL_FAQ}
      noun="質問"
      result={{ total, page, pageCount, pageSize, entries: items.map(faqEntry) }}
      filters={faqTopics(counts)}
    />
  );
}

function faqEntry(item: FaqView): ContentEntry {
  return {
    href: routes.faqItem(item.slug),
    title: item.title,
    summary: item.summary,
    tags: [],
    facts: [faqAudience(item)],
    isInvented: false,
  };
}
