import type { ContentEntry } from "@/components/content/content-entries";
import { ContentListPage, type ContentResult } from "@/components/content/content-list-page";
import { ALL_CASE_STUDIES, caseStudyFilters } from "@/lib/case-studies/lists";
import { type CaseStudyView, caseStudyListFacts } from "@/lib/case-studies/view";
import { isInvented } from "@/lib/publishing/invented";
import type { ContentCounts, ContentList } from "@/lib/publishing/public-list";
import { routes } from "@/lib/routes";

type CaseStudyListProps = {
  readonly list: ContentList;
  readonly studies: readonly CaseStudyView[];
  readonly result: Omit<ContentResult, "entries">;
  readonly counts: ContentCounts;
};

export function CaseStudyList({
  list,
  studies,
  result: { total, page, pageCount, pageSize },
  counts,
}: CaseStudyListProps) {
  return (
    <ContentListPage
      list={list}
      whole={ALL_CASE_STUDIES}
      noun="事例"
      result={{ total, page, pageCount, pageSize, entries: studies.map(caseStudyEntry) }}
      filters={caseStudyFilters(counts)}
    />
  );
}

export function caseStudyEntry(study: CaseStudyView): ContentEntry {
  return {
    href: routes.caseStudy(study.slug),
    title: study.title,
    summary: study.summary,
    tags: [...(study.award === "" ? [] : ["受賞"]), ...study.keywords],
    facts: caseStudyListFacts(study),
    isInvented: isInvented(study),
  };
}
