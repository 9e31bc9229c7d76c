import { AUDIENCES } from "@/lib/publishing/kinds/audiences";
import type { ContentCounts, ContentFilterGroup, ContentList } from "@/lib/publishing/public-list";
import { routes } from "@/lib/routes";

export const CASE_STUDY_CONTENT = ["CASE_STUDY"] as const;

export const ALL_CASE_STUDIES: ContentList = {
  title: "事例の一覧",
  lead: "地方創生テレワークに先に取り組んだ企業、団体、自治体の事例です。表彰された取組も紹介しています。",
  filter: { kinds: CASE_STUDY_CONTENT },
  href: routes.caseStudies,
};

export function caseStudiesForAudience(value: string): ContentList | null {
  const audience = AUDIENCES.find((each) => each.value === value);
  if (audience === undefined) return null;
  return {
    title: `${audience.label}の参考になる事例`,
    lead: `${audience.label}が、地方創生テレワークを考えるときに参考になる事例です。`,
    filter: { kinds: CASE_STUDY_CONTENT, audience: value },
    condition: `対象：${audience.label}`,
    href: (page) => routes.caseStudiesForAudience(value, page),
  };
}

/** The ways to narrow the list. */
export function caseStudyFilters(counts: ContentCounts): readonly ContentFilterGroup[] {
  const links = AUDIENCES.map(({ value, label }) => ({
    href: routes.caseStudiesForAudience(value),
    label,
    count: counts.audiences[value] ?? 0,
  }));
  return [{ id: "filter-audiences", heading: "参考になる方", links }];
}
