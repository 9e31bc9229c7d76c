import { PREFECTURES } from "@/lib/japan/prefecture";
import { readContent } from "@/lib/publishing/answers";
import { audienceNames } from "@/lib/publishing/kinds/audiences";
import { caseStudyFields } from "@/lib/publishing/kinds/case-study";
import type { PublicRow } from "@/lib/publishing/public-list";

/** A case study, as lists, its page, its PDF and open data read it. */
export function caseStudyView({ slug, body, publishedAt, updatedAt }: PublicRow) {
  return { ...readContent(caseStudyFields, body), slug, publishedAt, updatedAt };
}

export type CaseStudyView = ReturnType<typeof caseStudyView>;

/** 静岡県富士市. Empty where the whole country is meant. */
export function caseStudyPlace({ prefectures, municipality }: CaseStudyView): string {
  return `${prefectureNames(prefectures).join("、")}${municipality}`;
}

export function prefectureNames(codes: readonly string[]): readonly string[] {
  return PREFECTURES.filter(({ code }) => codes.includes(code)).map(({ name }) => name);
}

/** What a list says below the summary. */
export function caseStudyListFacts(study: CaseStudyView): readonly string[] {
  return [study.organization, caseStudyPlace(study), `対象：${audienceNames(study.audiences).join("、")}`].filter(
    (fact) => fact !== "",
  );
}
